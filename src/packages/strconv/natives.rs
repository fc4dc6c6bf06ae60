//! The natives of packages strconv, unicode and unicode/utf8.

use super::{append_int, append_uint, atoi, float, quote};
use crate::packages::window::{self, DONE, natives};
use crate::packages::{unicode, utf8};
use crate::runtime::native::NativeCx;

natives! {
    "strconv.Itoa" => |cx| {
        let mut text = Vec::with_capacity(20);
        append_int(window::int(cx, 0), 10, &mut text);
        window::set_string(cx, 0, &text)?;
        DONE
    };
    "strconv.formatInt" => |cx| {
        let mut text = Vec::with_capacity(20);
        append_int(window::int(cx, 0), cx.arg(1) as u32, &mut text);
        window::set_string(cx, 0, &text)?;
        DONE
    };
    "strconv.formatUint" => |cx| {
        let mut text = Vec::with_capacity(20);
        append_uint(cx.arg(0), cx.arg(1) as u32, &mut text);
        window::set_string(cx, 0, &text)?;
        DONE
    };
    "strconv.atoi" => |cx| {
        let n = atoi(window::string(cx, 0));
        window::set_int(cx, 0, n.unwrap_or(0));
        window::set_bool(cx, 1, n.is_some());
        DONE
    };
    "strconv.underscoresFit" => |cx| {
        let fit = float::underscores_fit(window::string(cx, 0));
        window::set_bool(cx, 0, fit);
        DONE
    };
    "strconv.formatFloat" => |cx| {
        let mut text = Vec::with_capacity(24);
        let precision = window::int(cx, 2).clamp(-1, i64::from(i32::MAX)) as i32;
        float::append(window::float(cx, 0), cx.arg(1) as u8, precision, cx.arg(3) as u32, &mut text);
        window::set_string(cx, 0, &text)?;
        DONE
    };
    "strconv.parseFloat" => |cx| {
        let (f, fault) = float::parse(window::string(cx, 0), cx.arg(1) as u32);
        window::set_float(cx, 0, f);
        window::set_int(cx, 1, match fault {
            None => 0,
            Some(float::Fault::Syntax) => 1,
            Some(float::Fault::Range) => 2,
        });
        DONE
    };
    "strconv.quoteWith" => |cx| {
        let mut text = Vec::new();
        quote::append(window::string(cx, 0), cx.arg(1) as u8, plain(cx, 2), &mut text);
        window::set_string(cx, 0, &text)?;
        DONE
    };
    "strconv.quoteRuneWith" => |cx| {
        let mut text = Vec::new();
        quote::append_rune(window::rune(cx, 0), plain(cx, 1), &mut text);
        window::set_string(cx, 0, &text)?;
        DONE
    };
    "strconv.CanBackquote" => |cx| {
        let can = quote::can_backquote(window::string(cx, 0));
        window::set_bool(cx, 0, can);
        DONE
    };
    "strconv.IsPrint" => |cx| test(cx, unicode::is_print);
    "strconv.IsGraphic" => |cx| test(cx, unicode::is_graphic);
    "unicode.inTable" => |cx| {
        let (name, r) = (window::string(cx, 0), window::rune(cx, 1));
        window::set_bool(cx, 0, unicode::in_set(name, r));
        DONE
    };
    "unicode.IsControl" => |cx| test(cx, unicode::is_control);
    "unicode.IsDigit" => |cx| test(cx, unicode::is_digit);
    "unicode.IsGraphic" => |cx| test(cx, unicode::is_graphic);
    "unicode.IsLetter" => |cx| test(cx, unicode::is_letter);
    "unicode.IsLower" => |cx| test(cx, unicode::is_lower);
    "unicode.IsMark" => |cx| test(cx, unicode::is_mark);
    "unicode.IsNumber" => |cx| test(cx, unicode::is_number);
    "unicode.IsPrint" => |cx| test(cx, unicode::is_print);
    "unicode.IsPunct" => |cx| test(cx, unicode::is_punct);
    "unicode.IsSpace" => |cx| test(cx, unicode::is_space);
    "unicode.IsSymbol" => |cx| test(cx, unicode::is_symbol);
    "unicode.IsTitle" => |cx| test(cx, unicode::is_title);
    "unicode.IsUpper" => |cx| test(cx, unicode::is_upper);
    "unicode.ToLower" => |cx| change(cx, unicode::to_lower);
    "unicode.ToTitle" => |cx| change(cx, unicode::to_title);
    "unicode.ToUpper" => |cx| change(cx, unicode::to_upper);
    "unicode.SimpleFold" => |cx| change(cx, unicode::simple_fold);
    "unicode/utf8.DecodeRune" => |cx| {
        let found = utf8::decode(window::bytes(cx, 0));
        set_rune(cx, found)
    };
    "unicode/utf8.DecodeRuneInString" => |cx| {
        let found = utf8::decode(window::string(cx, 0));
        set_rune(cx, found)
    };
    "unicode/utf8.DecodeLastRune" => |cx| {
        let found = utf8::decode_last(window::bytes(cx, 0));
        set_rune(cx, found)
    };
    "unicode/utf8.DecodeLastRuneInString" => |cx| {
        let found = utf8::decode_last(window::string(cx, 0));
        set_rune(cx, found)
    };
    "unicode/utf8.RuneCount" => |cx| {
        let n = utf8::count(window::bytes(cx, 0));
        window::set_int(cx, 0, n as i64);
        DONE
    };
    "unicode/utf8.RuneCountInString" => |cx| {
        let n = utf8::count(window::string(cx, 0));
        window::set_int(cx, 0, n as i64);
        DONE
    };
    "unicode/utf8.Valid" => |cx| {
        let valid = std::str::from_utf8(window::bytes(cx, 0)).is_ok();
        window::set_bool(cx, 0, valid);
        DONE
    };
    "unicode/utf8.ValidString" => |cx| {
        let valid = std::str::from_utf8(window::string(cx, 0)).is_ok();
        window::set_bool(cx, 0, valid);
        DONE
    };
}

fn plain(cx: &NativeCx, i: u32) -> quote::Plain {
    match cx.arg(i) {
        1 => quote::Plain::Ascii,
        2 => quote::Plain::Graphic,
        _ => quote::Plain::Print,
    }
}

fn test(cx: &mut NativeCx, f: fn(u32) -> bool) -> window::Outcome {
    // A negative rune is beyond all tables, where nothing is anything.
    let is = f(window::rune(cx, 0));
    window::set_bool(cx, 0, is);
    DONE
}

fn change(cx: &mut NativeCx, f: fn(u32) -> u32) -> window::Outcome {
    let r = window::rune(cx, 0);
    let to = if r > unicode::MAX { r } else { f(r) };
    window::set_int(cx, 0, i64::from(to as i32));
    DONE
}

fn set_rune(cx: &mut NativeCx, (r, width): (u32, usize)) -> window::Outcome {
    window::set_int(cx, 0, i64::from(r));
    window::set_int(cx, 1, width as i64);
    DONE
}
