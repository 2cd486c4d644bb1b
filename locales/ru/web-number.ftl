### Number tools on the web.
