package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
)

func main() {
	var a, b int
	var s string
	n, err := fmt.Scan(&a, &b)
	fmt.Println(n, err, a, b)
	n, err = fmt.Scanln(&s)
	fmt.Println(n, err, s)
	n, err = fmt.Scanln(&s)
	fmt.Println(n, err, s)
	n, err = fmt.Scanf("%d-%d\n", &a, &b)
	fmt.Println(n, err, a, b)
	n, err = fmt.Scanln(&a)
	fmt.Println(n, err, a)
	n, err = fmt.Scanln(&s)
	fmt.Println(n, err, s)
	sc := bufio.NewScanner(os.Stdin)
	for i := 0; i < 2 && sc.Scan(); i++ {
		fmt.Printf("%q\n", sc.Text())
	}
	r := bufio.NewReader(os.Stdin)
	l, err := r.ReadString('\n')
	fmt.Printf("%q %v\n", l, err)
	rest, err := io.ReadAll(os.Stdin)
	fmt.Printf("%q %v\n", rest, err)
	n, err = os.Stdin.Read(make([]byte, 3))
	fmt.Println(n, err)
	n, err = fmt.Scan(&a)
	fmt.Println(n, err)
	_, err = os.Stdin.Write([]byte("x"))
	fmt.Println(err)
	_, err = os.Stdout.Read(make([]byte, 0))
	fmt.Println(err)
	fmt.Println(os.Stdin.Close(), os.Stdin.Name())
	n, err = fmt.Scan(&a)
	fmt.Println(n, err)
}
