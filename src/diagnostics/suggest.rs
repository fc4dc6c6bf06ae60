//! "Did you mean": the nearest known name to a misspelt one.

/// Edit distance with adjacent swaps counted once, up to `limit`; `None` when it is larger.
pub fn distance(a: &str, b: &str, limit: usize) -> Option<usize> {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    if a.len().abs_diff(b.len()) > limit {
        return None;
    }
    let mut before: Vec<usize> = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        for j in 1..=b.len() {
            let change = usize::from(a[i - 1] != b[j - 1]);
            row[j] = (last[j] + 1).min(row[j - 1] + 1).min(last[j - 1] + change);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        before = std::mem::replace(&mut last, row);
    }
    Some(last[b.len()]).filter(|&d| d <= limit)
}

/// The candidate that `name` was most likely meant to be, if one is near enough. A difference in case only always is.
/// Ties go to the candidate that comes first in the alphabet, so that the answer never depends on map order.
pub fn did_you_mean<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = name.chars().count();
    let limit = match length {
        0..=1 => 0,
        2..=4 => 1,
        5..=9 => 2,
        _ => 3,
    };
    let lower = name.to_lowercase();
    candidates
        .into_iter()
        .filter(|&c| c != name && c != "_")
        .filter_map(|c| {
            if c.to_lowercase() == lower {
                return Some((0, c));
            }
            distance(name, c, limit).map(|d| (d, c))
        })
        .min()
        .map(|(_, c)| c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances() {
        for (a, b, want) in [
            ("", "", Some(0)),
            ("abc", "abc", Some(0)),
            ("abc", "acb", Some(1)),
            ("kitten", "sitting", Some(3)),
        ] {
            assert_eq!(distance(a, b, 3), want, "{a} {b}");
        }
        assert_eq!(distance("kitten", "sitting", 2), None);
    }

    #[test]
    fn the_nearest_name_wins() {
        let names = ["Println", "Printf", "Print", "Sprintf"];
        for (typed, want) in [
            ("Printn", Some("Print")),
            ("println", Some("Println")),
            ("Prinln", Some("Println")),
            ("Quit", None),
            ("P", None),
        ] {
            assert_eq!(did_you_mean(typed, names), want, "{typed}");
        }
    }
}
