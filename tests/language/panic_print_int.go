// panic with a named int.
package main

type level int8

func main() {
	var l level = -3
	panic(l)
}
