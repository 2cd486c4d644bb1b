### Ways from today to a goal, on the web.
