package main

func worker() {
	panic("in worker")
}

func main() {
	go worker()
	select {}
}
