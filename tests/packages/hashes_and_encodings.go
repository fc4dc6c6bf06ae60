package main

import (
	"bytes"
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash"
	"hash/crc32"
	"io"
	"math"
	"strings"
)

var seed uint64 = 99

func rnd(n int) int {
	seed ^= seed << 13
	seed ^= seed >> 7
	seed ^= seed << 17
	return int(seed>>33) % n
}

func try(f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println("panic", e)
		}
	}()
	f()
}

func main() {
	hs := []func() hash.Hash{md5.New, sha1.New, sha256.New, sha256.New224, sha512.New, sha512.New384, sha512.New512_224, sha512.New512_256,
		func() hash.Hash { return crc32.NewIEEE() }, func() hash.Hash { return hmac.New(sha256.New, []byte("key")) },
		func() hash.Hash { return hmac.New(md5.New, bytes.Repeat([]byte("k"), 100)) }}
	for i, h := range hs {
		x := h()
		fmt.Println(i, x.Size(), x.BlockSize())
		for n := 0; n < 300; n += 1 + n/7 {
			data := make([]byte, n)
			for i := range data {
				data[i] = byte(i * 7)
			}
			x.Reset()
			for rest := data; len(rest) > 0; {
				k := min(1+rnd(70), len(rest))
				x.Write(rest[:k])
				rest = rest[k:]
			}
			fmt.Printf("%d %x\n", n, x.Sum([]byte{1}))
		}
		fmt.Printf("%x\n", x.Sum(nil))
	}
	fmt.Printf("%x\n%x\n%x\n%x\n", md5.Sum([]byte("a")), sha1.Sum(nil), sha256.Sum256([]byte("hello")), sha512.Sum512([]byte("abc")))
	fmt.Printf("%x %x %x %x\n", sha256.Sum224(nil), sha512.Sum384(nil), sha512.Sum512_224(nil), sha512.Sum512_256(nil))
	fmt.Println(hmac.Equal([]byte("a"), []byte("a")), hmac.Equal([]byte("a"), []byte("b")), hmac.Equal(nil, []byte("b")))
	fmt.Println(crc32.ChecksumIEEE([]byte("hello")), crc32.Checksum([]byte("hello"), crc32.MakeTable(crc32.Castagnoli)), crc32.Update(5, crc32.MakeTable(crc32.Koopman), []byte("x")))
	fmt.Printf("%T %T\n", sha256.New(), sha512.New())

	fmt.Println(hex.EncodeToString([]byte("Hello\xff")), string(hex.AppendEncode([]byte("x:"), []byte{0, 255})))
	for _, s := range []string{"", "48656c", "4", "48656", "4g", "g4", "zz", "4865GG", "486-", "ABcd", "abcd\n", "é0"} {
		b, err := hex.DecodeString(s)
		fmt.Printf("%q %v\n", b, err)
		b, err = hex.AppendDecode([]byte("p"), []byte(s))
		fmt.Printf("%q %v\n", b, err)
		b, err = io.ReadAll(hex.NewDecoder(strings.NewReader(s)))
		fmt.Printf("%q %v\n", b, err)
	}
	fmt.Print(hex.Dump([]byte("The quick brown fox\njumps")), hex.Dump(nil), hex.Dump(make([]byte, 16)))
	var out bytes.Buffer
	d := hex.Dumper(&out)
	for _, s := range []string{"abc", "defghijklmnopqrs", "t"} {
		n, err := d.Write([]byte(s))
		fmt.Println(n, err, out.Len())
	}
	fmt.Println(d.Close(), d.Close(), out.String())
	fmt.Println(hex.NewEncoder(&out).Write([]byte("zz")))
	fmt.Println(out.String())
	try(func() { hex.Encode(make([]byte, 1), []byte("a")) })

	encs := []*base64.Encoding{base64.StdEncoding, base64.URLEncoding, base64.RawStdEncoding, base64.RawURLEncoding, base64.StdEncoding.Strict(), base64.RawStdEncoding.Strict(), base64.StdEncoding.WithPadding('*')}
	for i := range 400 {
		e := encs[i%len(encs)]
		b := make([]byte, rnd(14))
		for i := range b {
			b[i] = byte(rnd(256))
		}
		s := e.EncodeToString(b)
		dec, err := e.DecodeString(s)
		if !bytes.Equal(dec, b) || err != nil || len(s) != e.EncodedLen(len(b)) {
			fmt.Println("wrong", b, s, dec, err)
		}
		junk := []byte(s)
		for range rnd(4) {
			const chars = "A=\n\r!=*-/=z=="
			c := chars[rnd(len(chars))]
			if len(junk) > 0 && rnd(2) == 0 {
				junk[rnd(len(junk))] = c
			} else {
				at := rnd(len(junk) + 1)
				junk = append(junk[:at:at], append([]byte{c}, junk[at:]...)...)
			}
		}
		dec, err = e.DecodeString(string(junk))
		fmt.Printf("%d %q %x %v %d\n", i%len(encs), junk, dec, err, e.DecodedLen(len(junk)))
	}
	var bb bytes.Buffer
	w := base64.NewEncoder(base64.StdEncoding, &bb)
	for _, s := range []string{"a", "bc", "defgh", "", "ij"} {
		fmt.Print(w.Write([]byte(s)))
		fmt.Print(bb.Len(), "; ")
	}
	fmt.Println(w.Close(), bb.String())
	try(func() { base64.NewEncoding("abc") })
	try(func() { base64.StdEncoding.WithPadding('A') })

	for _, o := range []interface {
		binary.ByteOrder
		binary.AppendByteOrder
	}{binary.LittleEndian, binary.BigEndian} {
		b := make([]byte, 14)
		o.PutUint16(b, 0x0102)
		o.PutUint32(b[2:], 0x03040506)
		o.PutUint64(b[6:], 0x0708090a0b0c0d0e)
		fmt.Printf("%x %x %x %x %v %#v %T\n", b, o.Uint16(b), o.Uint32(b[3:]), o.Uint64(b[5:]), o, o, o)
		fmt.Printf("%x\n", o.AppendUint64(o.AppendUint32(o.AppendUint16(nil, 1), 2), 3))
		try(func() { o.Uint32(b[:3]) })
		try(func() { o.PutUint16(nil, 3) })
	}
	for _, x := range []int64{0, 1, -1, 63, 64, -64, -65, 300, math.MaxInt64, math.MinInt64} {
		b := binary.AppendVarint(nil, x)
		y, n := binary.Varint(b)
		u, m := binary.Uvarint(b)
		z, err := binary.ReadVarint(bytes.NewReader(b))
		buf := make([]byte, 10)
		fmt.Println(b, y, n, u, m, z, err, binary.PutVarint(buf, x), binary.PutUvarint(buf, uint64(x)), buf)
		_, err = binary.ReadUvarint(bytes.NewReader(b[:len(b)-1]))
		fmt.Println(err)
	}
	fmt.Println(binary.Uvarint([]byte{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x02}))
	fmt.Println(binary.Uvarint(bytes.Repeat([]byte{0xff}, 12)))
	fmt.Println(binary.ReadUvarint(bytes.NewReader(bytes.Repeat([]byte{0xff}, 12))))
	fmt.Println(binary.ReadUvarint(bytes.NewReader([]byte{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x02})))
}
