package main

import (
	"context"
	"fmt"
	"math"
	"time"

	"golang.org/x/time/rate"
)

func main() {
	at := func(ms int) time.Time { return time.Unix(1000, 0).Add(time.Duration(ms) * time.Millisecond) }
	fmt.Println(rate.Every(100*time.Millisecond), rate.Every(0) == rate.Inf, float64(rate.Inf) == math.MaxFloat64)

	lim := rate.NewLimiter(10, 3)
	fmt.Println(lim.Limit(), lim.Burst(), lim.TokensAt(at(0)))
	for _, ms := range []int{0, 0, 0, 0, 50, 100, 150, 199, 200, 1000, 1000, 1000, 1000} {
		fmt.Print(lim.AllowN(at(ms), 1), " ")
	}
	fmt.Println(lim.AllowN(at(5000), 4), lim.AllowN(at(5000), 3))

	lim = rate.NewLimiter(10, 2)
	for range 4 {
		r := lim.ReserveN(at(0), 1)
		fmt.Print(r.OK(), " ", r.DelayFrom(at(0)), " ", r.DelayFrom(at(150)), "; ")
	}
	fmt.Println(lim.TokensAt(at(0)))
	r := lim.ReserveN(at(0), 2)
	fmt.Println(r.OK(), r.DelayFrom(at(0)))
	r.CancelAt(at(0))
	fmt.Println(lim.TokensAt(at(0)))
	r = lim.ReserveN(at(0), 3)
	fmt.Println(r.OK(), r.DelayFrom(at(0)) == rate.InfDuration)
	r.CancelAt(at(0))
	first, second := lim.ReserveN(at(0), 2), lim.ReserveN(at(0), 1)
	fmt.Println(first.DelayFrom(at(0)), second.DelayFrom(at(0)))
	first.CancelAt(at(10))
	fmt.Println(lim.TokensAt(at(10)))

	lim.SetLimitAt(at(1000), 1)
	lim.SetBurstAt(at(1000), 5)
	fmt.Println(lim.Limit(), lim.Burst(), lim.TokensAt(at(4000)), lim.TokensAt(at(90000)))

	none := rate.NewLimiter(0, 1)
	fmt.Println(none.AllowN(at(0), 1), none.AllowN(at(1e6), 1))
	var zero rate.Limiter
	fmt.Println(zero.Allow())
	all := rate.NewLimiter(rate.Inf, 0)
	fmt.Println(all.AllowN(at(0), 1000), all.Wait(context.Background()))

	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	lim = rate.NewLimiter(1, 1)
	fmt.Println(lim.WaitN(ctx, 2), lim.Wait(ctx), lim.Wait(ctx))
	lim = rate.NewLimiter(rate.Every(2*time.Millisecond), 1)
	start := time.Now()
	for range 5 {
		if err := lim.Wait(context.Background()); err != nil {
			fmt.Println(err)
		}
	}
	fmt.Println(time.Since(start) >= 8*time.Millisecond)
	ctx, stop := context.WithCancel(context.Background())
	lim = rate.NewLimiter(1, 1)
	lim.Allow()
	time.AfterFunc(time.Millisecond, stop)
	fmt.Println(lim.Wait(ctx), lim.Wait(ctx))

	for _, s := range []*rate.Sometimes{{}, {First: 3}, {Every: 3}, {First: 2, Every: 4}, {Interval: time.Hour}} {
		n := 0
		for range 10 {
			s.Do(func() { n++ })
		}
		fmt.Print(n, " ")
	}
	fmt.Println()
}
