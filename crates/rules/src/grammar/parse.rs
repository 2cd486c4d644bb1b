//! Recursive descent, one function a level: `or`, `and`, `not`, comparison, sum, product, atom.

use super::{
    expression::{Comparison, Expression, Form, Set},
    token::{Token, tokens},
};
use crate::{Operator, Problem, Span};

/// Deeper nesting than any rule needs; it keeps hostile data from exhausting the stack.
const DEEPEST: usize = 64;

const KEYWORDS: [&str; 6] = ["and", "or", "not", "between", "in", "has"];

/// Reads a whole condition or quantity.
pub(crate) fn parse(text: &str) -> Result<Expression, Problem> {
    let tokens = tokens(text)?;
    let mut parser = Parser { tokens: &tokens, next: 0, end: text.len(), depth: 0 };
    if tokens.is_empty() {
        return Err(Problem::new(Span::new(0, text.len()), "the condition is empty")
            .help("write `true` if it always holds"));
    }
    let expression = parser.or()?;
    match parser.peek() {
        None => Ok(expression),
        Some((token, span)) => Err(unexpected(token, span)),
    }
}

struct Parser<'t> {
    tokens: &'t [(Token, Span)],
    next: usize,
    end: usize,
    depth: usize,
}

type Parsed<T = Expression> = Result<T, Problem>;

impl<'t> Parser<'t> {
    fn peek(&self) -> Option<(&'t Token, Span)> {
        self.tokens.get(self.next).map(|(token, span)| (token, *span))
    }

    fn take_if(&mut self, wanted: impl Fn(&Token) -> bool) -> Option<Span> {
        let (token, span) = self.peek()?;
        wanted(token).then(|| {
            self.next += 1;
            span
        })
    }

    fn keyword(&mut self, word: &str) -> Option<Span> {
        self.take_if(|token| matches!(token, Token::Name(name) if name == word))
    }

    fn sign(&mut self, sign: &str) -> Option<Span> {
        self.take_if(|token| matches!(token, Token::Sign(found) if *found == sign))
    }

    fn expect(&mut self, sign: &str) -> Parsed<Span> {
        self.sign(sign).ok_or_else(|| self.missing(&format!("`{sign}`")))
    }

    fn missing(&self, what: &str) -> Problem {
        match self.peek() {
            Some((token, span)) => {
                Problem::new(span, format!("expected {what}, found {}", shown(token)))
            }
            None => Problem::new(
                Span::new(self.end, self.end),
                format!("expected {what}, but the condition ends here"),
            ),
        }
    }

    fn or(&mut self) -> Parsed {
        self.depth += 1;
        if self.depth > DEEPEST {
            let span = self.peek().map_or(Span::new(self.end, self.end), |(_, span)| span);
            return Err(Problem::new(
                span,
                format!("the condition is nested deeper than {DEEPEST} levels"),
            ));
        }
        let joined = self.chain("or", Self::and, Form::Or);
        self.depth -= 1;
        joined
    }

    fn and(&mut self) -> Parsed {
        self.chain("and", Self::not, Form::And)
    }

    fn chain(
        &mut self,
        word: &str,
        below: fn(&mut Self) -> Parsed,
        join: fn(Vec<Expression>) -> Form,
    ) -> Parsed {
        let first = below(self)?;
        let mut parts = vec![first];
        while self.keyword(word).is_some() {
            parts.push(below(self)?);
        }
        Ok(match parts.len() {
            1 => parts.remove(0),
            last => Expression { span: parts[0].span.to(parts[last - 1].span), form: join(parts) },
        })
    }

    fn not(&mut self) -> Parsed {
        let mut negations = Vec::new();
        while let Some(span) = self.keyword("not") {
            negations.push(span);
        }
        if negations.len() > DEEPEST {
            return Err(Problem::new(negations[DEEPEST], "too many `not`"));
        }
        let inner = self.comparison()?;
        Ok(negations.into_iter().rev().fold(inner, |inner, span| Expression {
            span: span.to(inner.span),
            form: Form::Not(Box::new(inner)),
        }))
    }

    fn comparison(&mut self) -> Parsed {
        let left = self.sum()?;
        let (comparison, end) = if let Some(operator) = self.operator()? {
            let right = self.sum()?;
            let end = right.span;
            (Comparison::With(operator, Box::new(right)), end)
        } else if self.keyword("between").is_some() {
            let low = self.sum()?;
            if self.keyword("and").is_none() {
                return Err(self.missing("`and` with the upper end, as in `age between 18 and 65`"));
            }
            let high = self.sum()?;
            let end = high.span;
            (Comparison::Between(Box::new(low), Box::new(high)), end)
        } else if self.keyword("has").is_some() {
            let member = self.atom()?;
            let end = member.span;
            (Comparison::Has(Box::new(member)), end)
        } else if self.keyword("in").is_some() {
            let (set, span) = self.set()?;
            (Comparison::In { set, negated: false }, span)
        } else if self.keyword("not").is_some() {
            if self.keyword("in").is_none() {
                return Err(self.missing("`in` after `not`"));
            }
            let (set, span) = self.set()?;
            (Comparison::In { set, negated: true }, span)
        } else {
            return Ok(left);
        };
        if let Some((Token::Sign("==" | "!=" | ">=" | "<=" | ">" | "<"), span)) = self.peek() {
            return Err(Problem::new(span, "comparisons cannot be chained")
                .help("join two comparisons with `and`, or write `x between a and b`"));
        }
        Ok(Expression { span: left.span.to(end), form: Form::Compare(Box::new(left), comparison) })
    }

    fn operator(&mut self) -> Parsed<Option<Operator>> {
        let Some((Token::Sign(sign), span)) = self.peek() else { return Ok(None) };
        let operator = match *sign {
            "==" => Operator::Equal,
            "!=" => Operator::NotEqual,
            ">=" => Operator::AtLeast,
            "<=" => Operator::AtMost,
            ">" => Operator::More,
            "<" => Operator::Less,
            "=" => return Err(Problem::new(span, "`=` is not a comparison").help("write `==`")),
            _ => return Ok(None),
        };
        self.next += 1;
        Ok(Some(operator))
    }

    fn set(&mut self) -> Parsed<(Set, Span)> {
        if let Some(open) = self.sign("{") {
            let mut members = vec![self.atom()?];
            while self.sign(",").is_some() {
                members.push(self.atom()?);
            }
            let span = open.to(self.expect("}")?);
            return Ok((Set::Members(members), span));
        }
        let Some(open) = self.keyword("list") else {
            return Err(self.missing("a set such as `{b8, b9}` or `list(visa_free_30)`"));
        };
        self.expect("(")?;
        let (name, span) = self.name("the name of a list")?;
        let close = self.expect(")")?;
        Ok((Set::List(name, span), open.to(close)))
    }

    fn sum(&mut self) -> Parsed {
        self.arithmetic(&["+", "-"], Self::product)
    }

    fn product(&mut self) -> Parsed {
        self.arithmetic(&["*"], Self::atom)
    }

    fn arithmetic(&mut self, signs: &[&'static str], below: fn(&mut Self) -> Parsed) -> Parsed {
        let mut left = below(self)?;
        let mut length = 0;
        while let Some(sign) = signs.iter().find(|sign| self.sign(sign).is_some()) {
            length += 1;
            if length > DEEPEST {
                return Err(Problem::new(left.span, "the sum is too long"));
            }
            let right = below(self)?;
            let span = left.span.to(right.span);
            let sign = sign.chars().next().unwrap_or('+');
            left =
                Expression { span, form: Form::Arithmetic(sign, Box::new(left), Box::new(right)) };
        }
        Ok(left)
    }

    fn name(&mut self, what: &str) -> Parsed<(String, Span)> {
        match self.peek() {
            Some((Token::Name(name), span)) if !KEYWORDS.contains(&name.as_str()) => {
                self.next += 1;
                Ok((name.clone(), span))
            }
            _ => Err(self.missing(what)),
        }
    }

    fn atom(&mut self) -> Parsed {
        let Some((token, span)) = self.peek() else { return Err(self.missing("a value")) };
        if let Token::Name(name) = token
            && KEYWORDS.contains(&name.as_str())
        {
            return Err(self.missing("a value"));
        }
        self.next += 1;
        let form = match token {
            Token::Sign("(") => {
                let inner = self.or()?;
                let close = self.expect(")")?;
                return Ok(Expression { span: span.to(close), form: inner.form });
            }
            Token::Sign(_) => return Err(unexpected(token, span)),
            Token::Date(date) => Form::Date(*date),
            Token::Quoted(text) => Form::Quoted(text.clone()),
            Token::Code(code) => Form::Code(code.clone()),
            Token::Number(number) => {
                let unit = match self.peek() {
                    Some((Token::Name(name), span)) if !KEYWORDS.contains(&name.as_str()) => {
                        Some((name.clone(), span))
                    }
                    Some((Token::Code(code), span)) => Some((code.clone(), span)),
                    _ => None,
                };
                let end = unit.as_ref().map_or(span, |(_, unit)| *unit);
                self.next += usize::from(unit.is_some());
                return Ok(Expression { span: span.to(end), form: Form::Number(*number, unit) });
            }
            Token::Name(name) if self.sign("(").is_some() => {
                let mut arguments = Vec::new();
                if self.sign(")").is_none() {
                    arguments.push(self.sum()?);
                    while self.sign(",").is_some() {
                        arguments.push(self.sum()?);
                    }
                    let close = self.expect(")")?;
                    return Ok(Expression {
                        span: span.to(close),
                        form: Form::Call(name.clone(), span, arguments),
                    });
                }
                Form::Call(name.clone(), span, arguments)
            }
            Token::Name(name) => Form::Name(name.clone()),
        };
        Ok(Expression { span, form })
    }
}

fn shown(token: &Token) -> String {
    match token {
        Token::Name(text) | Token::Code(text) => format!("`{text}`"),
        Token::Quoted(text) => format!("`\"{text}\"`"),
        Token::Number(_) => "a number".to_owned(),
        Token::Date(date) => format!("`{date}`"),
        Token::Sign(sign) => format!("`{sign}`"),
    }
}

fn unexpected(token: &Token, span: Span) -> Problem {
    let problem = Problem::new(span, format!("{} is not expected here", shown(token)));
    match token {
        Token::Name(_) => problem.help("join two tests with `and` or `or`"),
        Token::Sign("=") => problem.help("write `==`"),
        _ => problem,
    }
}
