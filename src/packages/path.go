// Package path works on paths with slashes, as text; it looks at no files.
package path

import (
	"errors"
	"strings"
	"unicode/utf8"
)

// ErrBadPattern says that a pattern is malformed.
var ErrBadPattern = errors.New("syntax error in pattern")

// Clean returns the shortest path that means the same.
func Clean(path string) string {
	if path == "" {
		return "."
	}
	rooted := path[0] == '/'
	var kept []string
	for _, part := range strings.Split(path, "/") {
		switch {
		case part == "" || part == ".":
		case part != "..":
			kept = append(kept, part)
		case len(kept) > 0 && kept[len(kept)-1] != "..":
			kept = kept[:len(kept)-1]
		case !rooted:
			kept = append(kept, part)
		}
	}
	clean := strings.Join(kept, "/")
	if rooted {
		return "/" + clean
	}
	if clean == "" {
		return "."
	}
	return clean
}

// Split splits a path behind its last slash.
func Split(path string) (dir, file string) {
	i := strings.LastIndexByte(path, '/')
	return path[:i+1], path[i+1:]
}

// Join joins what is not empty with slashes, and cleans it.
func Join(elem ...string) string {
	var kept []string
	for _, e := range elem {
		if e != "" || len(kept) > 0 {
			kept = append(kept, e)
		}
	}
	if len(kept) == 0 {
		return ""
	}
	return Clean(strings.Join(kept, "/"))
}

// Ext returns the end of a path's last element from its last dot on.
func Ext(path string) string {
	for i := len(path) - 1; i >= 0 && path[i] != '/'; i-- {
		if path[i] == '.' {
			return path[i:]
		}
	}
	return ""
}

// Base returns the last element of a path.
func Base(path string) string {
	if path == "" {
		return "."
	}
	path = strings.TrimRight(path, "/")
	if path == "" {
		return "/"
	}
	_, file := Split(path)
	return file
}

// IsAbs tells whether a path begins at the root.
func IsAbs(path string) bool {
	return len(path) > 0 && path[0] == '/'
}

// Dir returns a path without its last element.
func Dir(path string) string {
	dir, _ := Split(path)
	return Clean(dir)
}

// Match tells whether all of name matches a pattern of the shell: *, ?, [a-z], [^a-z] and \.
func Match(pattern, name string) (matched bool, err error) {
	for pattern != "" {
		star := false
		for pattern != "" && pattern[0] == '*' {
			pattern = pattern[1:]
			star = true
		}
		piece := firstPiece(pattern)
		pattern = pattern[len(piece):]
		if star && piece == "" {
			return strings.IndexByte(name, '/') < 0, nil
		}
		rest, ok, err := matchPiece(piece, name)
		if ok && (rest == "" || pattern != "") {
			name = rest
			continue
		}
		if err != nil {
			return false, err
		}
		found := false
		if star {
			for i := 0; i < len(name) && name[i] != '/'; i++ {
				rest, ok, err := matchPiece(piece, name[i+1:])
				if ok && (pattern != "" || rest == "") {
					name, found = rest, true
					break
				}
				if err != nil {
					return false, err
				}
			}
		}
		if found {
			continue
		}
		// What follows must be well formed all the same.
		for pattern != "" {
			for pattern != "" && pattern[0] == '*' {
				pattern = pattern[1:]
			}
			piece := firstPiece(pattern)
			pattern = pattern[len(piece):]
			if _, _, err := matchPiece(piece, ""); err != nil {
				return false, err
			}
		}
		return false, nil
	}
	return name == "", nil
}

// firstPiece is the pattern up to the next star.
func firstPiece(pattern string) string {
	class := false
	for i := 0; i < len(pattern); i++ {
		switch pattern[i] {
		case '\\':
			i++
		case '[':
			class = true
		case ']':
			class = false
		case '*':
			if !class {
				return pattern[:i]
			}
		}
	}
	return pattern
}

// matchPiece matches a piece without stars with the beginning of s, and returns what is left of s. A piece that does not
// match is read to its end, since it may be malformed.
func matchPiece(piece, s string) (rest string, ok bool, err error) {
	failed := false
	for piece != "" {
		failed = failed || s == ""
		var r rune
		var n int
		switch piece[0] {
		case '[':
			if !failed {
				r, n = utf8.DecodeRuneInString(s)
				s = s[n:]
			}
			piece = piece[1:]
			negated := piece != "" && piece[0] == '^'
			if negated {
				piece = piece[1:]
			}
			in := false
			for i := 0; ; i++ {
				if piece != "" && piece[0] == ']' && i > 0 {
					piece = piece[1:]
					break
				}
				var lo, hi rune
				if lo, piece, err = classRune(piece); err != nil {
					return "", false, err
				}
				hi = lo
				if piece[0] == '-' {
					if hi, piece, err = classRune(piece[1:]); err != nil {
						return "", false, err
					}
				}
				in = in || lo <= r && r <= hi
			}
			failed = failed || in == negated
		case '?':
			if !failed {
				failed = s[0] == '/'
				_, n = utf8.DecodeRuneInString(s)
				s = s[n:]
			}
			piece = piece[1:]
		default:
			if piece[0] == '\\' {
				piece = piece[1:]
				if piece == "" {
					return "", false, ErrBadPattern
				}
			}
			if !failed {
				failed = piece[0] != s[0]
				s = s[1:]
			}
			piece = piece[1:]
		}
	}
	if failed {
		return "", false, nil
	}
	return s, true, nil
}

// classRune reads a character of a class, behind which there must be more.
func classRune(piece string) (r rune, rest string, err error) {
	if piece == "" || piece[0] == '-' || piece[0] == ']' {
		return 0, "", ErrBadPattern
	}
	if piece[0] == '\\' {
		piece = piece[1:]
		if piece == "" {
			return 0, "", ErrBadPattern
		}
	}
	r, n := utf8.DecodeRuneInString(piece)
	if r == utf8.RuneError && n == 1 || n == len(piece) {
		return 0, "", ErrBadPattern
	}
	return r, piece[n:], nil
}
