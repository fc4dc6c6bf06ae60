package main

type V struct {
	n int
	s string
}

func main() { talk(nil, nil) }

func talk(in <-chan V, out chan<- int) {
	for v := range in {
		select {
		case out <- v.n:
		case w, ok := <-in:
			if !ok {
				return
			}
			out <- len(w.s)
		default:
		}
	}
}
