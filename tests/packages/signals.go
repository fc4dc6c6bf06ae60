package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	fmt.Println(ctx)
	syscall.Kill(os.Getpid(), syscall.SIGINT)
	<-ctx.Done()
	fmt.Println(ctx.Err(), context.Cause(ctx), errors.Is(ctx.Err(), context.Canceled))
	fmt.Printf("%T %#v\n", context.Cause(ctx), context.Cause(ctx))
	stop()
	c2, stop2 := signal.NotifyContext(ctx, os.Interrupt)
	fmt.Println(c2.Err(), context.Cause(c2))
	stop2()
	c3, stop3 := signal.NotifyContext(context.Background())
	fmt.Println(c3)
	stop3()
	fmt.Println(c3.Err(), context.Cause(c3))
	signal.Ignore(syscall.SIGHUP)
	fmt.Println(signal.Ignored(syscall.SIGHUP), signal.Ignored(syscall.SIGINT))
	syscall.Kill(os.Getpid(), syscall.SIGHUP)
	syscall.Kill(os.Getpid(), syscall.SIGUSR1)
	syscall.Kill(os.Getpid(), syscall.SIGWINCH)
	time.Sleep(time.Millisecond)
	ch := make(chan os.Signal, 3)
	signal.Notify(ch, syscall.SIGHUP)
	fmt.Println(signal.Ignored(syscall.SIGHUP))
	syscall.Kill(os.Getpid(), syscall.SIGHUP)
	fmt.Println(<-ch)
	signal.Stop(ch)
	for _, s := range []syscall.Signal{0, 1, 2, 9, 16, 20, 31, 32, 64, 65, -1, 100} {
		fmt.Print(s, ", ")
	}
	fmt.Println(syscall.Kill(os.Getpid(), 0), syscall.Kill(os.Getpid(), 100), syscall.Kill(os.Getpid(), -1))
	fmt.Printf("%v %d %T %#v\n", syscall.ENOENT, syscall.ENOENT, syscall.ENOENT, syscall.ENOENT)
	fmt.Println(errors.Is(syscall.ENOENT, os.ErrNotExist), syscall.EAGAIN.Temporary(), syscall.ETIMEDOUT.Timeout(), syscall.Errno(200), syscall.Errno(0))
	p, err := os.FindProcess(os.Getpid())
	fmt.Println(p.Pid == os.Getpid(), err, p.Signal(syscall.Signal(0)), p.Release(), p.Signal(syscall.SIGTERM))
	fmt.Println(os.Setenv("", "x"), errors.Is(os.Setenv("a=", "x"), syscall.EINVAL))
	var s os.Signal = syscall.SIGQUIT
	switch s {
	case os.Interrupt:
	case syscall.SIGQUIT:
		fmt.Println("quit!")
	}
	defer func() {
		fmt.Println(recover())
	}()
	signal.Notify(nil, os.Interrupt)
}
