// Pointers to variables, fields, elements; new; pointers to pointers; nil dereference.
package main

import "fmt"

type node struct {
	val         int
	left, right *node
}

func (n *node) insert(v int) *node {
	if n == nil {
		return &node{val: v}
	}
	if v < n.val {
		n.left = n.left.insert(v)
	} else {
		n.right = n.right.insert(v)
	}
	return n
}

func (n *node) walk(f func(int)) {
	if n != nil {
		n.left.walk(f)
		f(n.val)
		n.right.walk(f)
	}
}

func escape() *int { x := 5; return &x }

func inc(p *int) int { *p++; return *p }

func main() {
	p, q := escape(), escape()
	*p = 6
	fmt.Println(*p, *q, p == q, inc(p)+inc(q))
	pp := &p
	**pp = 70
	*pp = q
	fmt.Println(*p, p == q, **pp)
	var root *node
	for _, v := range []int{5, 2, 8, 1, 9, 3} {
		root = root.insert(v)
	}
	root.walk(func(v int) { fmt.Print(v, " ") })
	fmt.Println()
	n := new(int)
	*n += 3
	s := new(struct{ a, b []int })
	s.a = append(s.a, *n)
	(*s).b = s.a
	fmt.Println(*n, *s, *new(string) == "", *new([2]bool))
	arr := []int{1, 2, 3}
	e := &arr[1]
	arr = append(arr, 4)
	*e = 20
	fmt.Println(arr, *e)
	x := 1
	ps := []*int{&x, &x}
	*ps[0]++
	*ps[1] *= 10
	fmt.Println(x, ps[0] == ps[1])
	st := struct{ in struct{ v int } }{}
	f := &st.in.v
	*f = 9
	cp := st
	*f = 10
	fmt.Println(st, cp)
	z := &struct{ n int }{4}
	z.n, x = x, z.n
	fmt.Println(z.n, x)
	for i := range 3 {
		func() {
			defer func() {
				r := recover()
				fmt.Println(r, r.(error).Error() == fmt.Sprint(r))
			}()
			var np *node
			switch i {
			case 0:
				fmt.Println(np.val)
			case 1:
				np.left = nil
			case 2:
				var ip *int
				*ip = 3
			}
		}()
	}
	a, b := new(struct{ x int }), new(struct{ x int })
	fmt.Println(a == b, *a == *b)
	type ptr *int
	var t ptr = &x
	*t = 44
	fmt.Println(x, *(*int)(t))
	lst := &[]int{1, 2}
	*lst = append(*lst, 3)
	(*lst)[0] = 9
	mp := &map[string]int{}
	(*mp)["a"]++
	fmt.Println(*lst, *mp, len(*lst), lst, mp)
}
