package main

func main() { result(); plain(nil) }

func result() (err any) {
	defer func() { err = recover() }()
	panic("x")
}

func plain(c chan int) int {
	defer close(c)
	return 1
}
