// Package zipf has the distribution that both packages rand offer.
package zipf

import "math"

// A Zipf gives numbers k from 0 to a limit, each with a probability in proportion to (v + k) ** (-q), by rejection
// from the inverse of the sum's integral (Hörmann and Derflinger).
type Zipf struct {
	v, q                    float64
	oneminusQ, oneminusQinv float64
	s, hxm, hx0minusHxm     float64
}

func (z *Zipf) h(x float64) float64 {
	return math.Exp(z.oneminusQ*math.Log(z.v+x)) * z.oneminusQinv
}

func (z *Zipf) hinv(x float64) float64 {
	return math.Exp(z.oneminusQinv*math.Log(z.oneminusQ*x)) - z.v
}

// Set makes z the distribution of these parameters; false if there is none.
func (z *Zipf) Set(q, v float64, imax uint64) bool {
	if q <= 1 || v < 1 {
		return false
	}
	z.v, z.q = v, q
	z.oneminusQ = 1 - q
	z.oneminusQinv = 1 / z.oneminusQ
	z.hxm = z.h(float64(imax) + 0.5)
	z.hx0minusHxm = z.h(0.5) - math.Exp(math.Log(v)*(-q)) - z.hxm
	z.s = 1 - z.hinv(z.h(1.5)-math.Exp(-q*math.Log(v+1)))
	return true
}

// Next returns the next number; uniform gives numbers from 0 to 1.
func (z *Zipf) Next(uniform func() float64) uint64 {
	for {
		ur := z.hxm + uniform()*z.hx0minusHxm
		x := z.hinv(ur)
		k := math.Floor(x + 0.5)
		if k-x <= z.s || ur >= z.h(k+0.5)-math.Exp(-math.Log(k+z.v)*z.q) {
			return uint64(k)
		}
	}
}
