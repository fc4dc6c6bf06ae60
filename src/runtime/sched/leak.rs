//! Goroutines that nothing can ever wake.
