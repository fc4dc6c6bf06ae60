package unicode

// The sets of code points by general category, under their long and short names.
var (
	// Digit is the category Nd.
	Digit = &RangeTable{"Nd"}
	// Letter is the category L.
	Letter = &RangeTable{"L"}
	// Lower is the category Ll.
	Lower = &RangeTable{"Ll"}
	// Mark is the category M.
	Mark = &RangeTable{"M"}
	// Number is the category N.
	Number = &RangeTable{"N"}
	// Other is the category C.
	Other = &RangeTable{"C"}
	// Punct is the category P.
	Punct = &RangeTable{"P"}
	// Space is the category Z.
	Space = &RangeTable{"Z"}
	// Symbol is the category S.
	Symbol = &RangeTable{"S"}
	// Title is the category Lt.
	Title = &RangeTable{"Lt"}
	// Upper is the category Lu.
	Upper = &RangeTable{"Lu"}
	// C is the category C.
	C = &RangeTable{"C"}
	// Cc is the category Cc.
	Cc = &RangeTable{"Cc"}
	// Cf is the category Cf.
	Cf = &RangeTable{"Cf"}
	// Co is the category Co.
	Co = &RangeTable{"Co"}
	// Cs is the category Cs.
	Cs = &RangeTable{"Cs"}
	// L is the category L.
	L = &RangeTable{"L"}
	// Ll is the category Ll.
	Ll = &RangeTable{"Ll"}
	// Lm is the category Lm.
	Lm = &RangeTable{"Lm"}
	// Lo is the category Lo.
	Lo = &RangeTable{"Lo"}
	// Lt is the category Lt.
	Lt = &RangeTable{"Lt"}
	// Lu is the category Lu.
	Lu = &RangeTable{"Lu"}
	// M is the category M.
	M = &RangeTable{"M"}
	// Mc is the category Mc.
	Mc = &RangeTable{"Mc"}
	// Me is the category Me.
	Me = &RangeTable{"Me"}
	// Mn is the category Mn.
	Mn = &RangeTable{"Mn"}
	// N is the category N.
	N = &RangeTable{"N"}
	// Nd is the category Nd.
	Nd = &RangeTable{"Nd"}
	// Nl is the category Nl.
	Nl = &RangeTable{"Nl"}
	// No is the category No.
	No = &RangeTable{"No"}
	// P is the category P.
	P = &RangeTable{"P"}
	// Pc is the category Pc.
	Pc = &RangeTable{"Pc"}
	// Pd is the category Pd.
	Pd = &RangeTable{"Pd"}
	// Pe is the category Pe.
	Pe = &RangeTable{"Pe"}
	// Pf is the category Pf.
	Pf = &RangeTable{"Pf"}
	// Pi is the category Pi.
	Pi = &RangeTable{"Pi"}
	// Po is the category Po.
	Po = &RangeTable{"Po"}
	// Ps is the category Ps.
	Ps = &RangeTable{"Ps"}
	// S is the category S.
	S = &RangeTable{"S"}
	// Sc is the category Sc.
	Sc = &RangeTable{"Sc"}
	// Sk is the category Sk.
	Sk = &RangeTable{"Sk"}
	// Sm is the category Sm.
	Sm = &RangeTable{"Sm"}
	// So is the category So.
	So = &RangeTable{"So"}
	// Z is the category Z.
	Z = &RangeTable{"Z"}
	// Zl is the category Zl.
	Zl = &RangeTable{"Zl"}
	// Zp is the category Zp.
	Zp = &RangeTable{"Zp"}
	// Zs is the category Zs.
	Zs = &RangeTable{"Zs"}
	// White_Space is the property of white space.
	White_Space = &RangeTable{"White_Space"}
)

// The sets of code points by script.
var (
	// Adlam is the script Adlam.
	Adlam = &RangeTable{"Adlam"}
	// Ahom is the script Ahom.
	Ahom = &RangeTable{"Ahom"}
	// Anatolian_Hieroglyphs is the script Anatolian_Hieroglyphs.
	Anatolian_Hieroglyphs = &RangeTable{"Anatolian_Hieroglyphs"}
	// Arabic is the script Arabic.
	Arabic = &RangeTable{"Arabic"}
	// Armenian is the script Armenian.
	Armenian = &RangeTable{"Armenian"}
	// Avestan is the script Avestan.
	Avestan = &RangeTable{"Avestan"}
	// Balinese is the script Balinese.
	Balinese = &RangeTable{"Balinese"}
	// Bamum is the script Bamum.
	Bamum = &RangeTable{"Bamum"}
	// Bassa_Vah is the script Bassa_Vah.
	Bassa_Vah = &RangeTable{"Bassa_Vah"}
	// Batak is the script Batak.
	Batak = &RangeTable{"Batak"}
	// Bengali is the script Bengali.
	Bengali = &RangeTable{"Bengali"}
	// Beria_Erfe is the script Beria_Erfe.
	Beria_Erfe = &RangeTable{"Beria_Erfe"}
	// Bhaiksuki is the script Bhaiksuki.
	Bhaiksuki = &RangeTable{"Bhaiksuki"}
	// Bopomofo is the script Bopomofo.
	Bopomofo = &RangeTable{"Bopomofo"}
	// Brahmi is the script Brahmi.
	Brahmi = &RangeTable{"Brahmi"}
	// Braille is the script Braille.
	Braille = &RangeTable{"Braille"}
	// Buginese is the script Buginese.
	Buginese = &RangeTable{"Buginese"}
	// Buhid is the script Buhid.
	Buhid = &RangeTable{"Buhid"}
	// Canadian_Aboriginal is the script Canadian_Aboriginal.
	Canadian_Aboriginal = &RangeTable{"Canadian_Aboriginal"}
	// Carian is the script Carian.
	Carian = &RangeTable{"Carian"}
	// Caucasian_Albanian is the script Caucasian_Albanian.
	Caucasian_Albanian = &RangeTable{"Caucasian_Albanian"}
	// Chakma is the script Chakma.
	Chakma = &RangeTable{"Chakma"}
	// Cham is the script Cham.
	Cham = &RangeTable{"Cham"}
	// Cherokee is the script Cherokee.
	Cherokee = &RangeTable{"Cherokee"}
	// Chorasmian is the script Chorasmian.
	Chorasmian = &RangeTable{"Chorasmian"}
	// Common is the script Common.
	Common = &RangeTable{"Common"}
	// Coptic is the script Coptic.
	Coptic = &RangeTable{"Coptic"}
	// Cuneiform is the script Cuneiform.
	Cuneiform = &RangeTable{"Cuneiform"}
	// Cypriot is the script Cypriot.
	Cypriot = &RangeTable{"Cypriot"}
	// Cypro_Minoan is the script Cypro_Minoan.
	Cypro_Minoan = &RangeTable{"Cypro_Minoan"}
	// Cyrillic is the script Cyrillic.
	Cyrillic = &RangeTable{"Cyrillic"}
	// Deseret is the script Deseret.
	Deseret = &RangeTable{"Deseret"}
	// Devanagari is the script Devanagari.
	Devanagari = &RangeTable{"Devanagari"}
	// Dives_Akuru is the script Dives_Akuru.
	Dives_Akuru = &RangeTable{"Dives_Akuru"}
	// Dogra is the script Dogra.
	Dogra = &RangeTable{"Dogra"}
	// Duployan is the script Duployan.
	Duployan = &RangeTable{"Duployan"}
	// Egyptian_Hieroglyphs is the script Egyptian_Hieroglyphs.
	Egyptian_Hieroglyphs = &RangeTable{"Egyptian_Hieroglyphs"}
	// Elbasan is the script Elbasan.
	Elbasan = &RangeTable{"Elbasan"}
	// Elymaic is the script Elymaic.
	Elymaic = &RangeTable{"Elymaic"}
	// Ethiopic is the script Ethiopic.
	Ethiopic = &RangeTable{"Ethiopic"}
	// Garay is the script Garay.
	Garay = &RangeTable{"Garay"}
	// Georgian is the script Georgian.
	Georgian = &RangeTable{"Georgian"}
	// Glagolitic is the script Glagolitic.
	Glagolitic = &RangeTable{"Glagolitic"}
	// Gothic is the script Gothic.
	Gothic = &RangeTable{"Gothic"}
	// Grantha is the script Grantha.
	Grantha = &RangeTable{"Grantha"}
	// Greek is the script Greek.
	Greek = &RangeTable{"Greek"}
	// Gujarati is the script Gujarati.
	Gujarati = &RangeTable{"Gujarati"}
	// Gunjala_Gondi is the script Gunjala_Gondi.
	Gunjala_Gondi = &RangeTable{"Gunjala_Gondi"}
	// Gurmukhi is the script Gurmukhi.
	Gurmukhi = &RangeTable{"Gurmukhi"}
	// Gurung_Khema is the script Gurung_Khema.
	Gurung_Khema = &RangeTable{"Gurung_Khema"}
	// Han is the script Han.
	Han = &RangeTable{"Han"}
	// Hangul is the script Hangul.
	Hangul = &RangeTable{"Hangul"}
	// Hanifi_Rohingya is the script Hanifi_Rohingya.
	Hanifi_Rohingya = &RangeTable{"Hanifi_Rohingya"}
	// Hanunoo is the script Hanunoo.
	Hanunoo = &RangeTable{"Hanunoo"}
	// Hatran is the script Hatran.
	Hatran = &RangeTable{"Hatran"}
	// Hebrew is the script Hebrew.
	Hebrew = &RangeTable{"Hebrew"}
	// Hiragana is the script Hiragana.
	Hiragana = &RangeTable{"Hiragana"}
	// Imperial_Aramaic is the script Imperial_Aramaic.
	Imperial_Aramaic = &RangeTable{"Imperial_Aramaic"}
	// Inherited is the script Inherited.
	Inherited = &RangeTable{"Inherited"}
	// Inscriptional_Pahlavi is the script Inscriptional_Pahlavi.
	Inscriptional_Pahlavi = &RangeTable{"Inscriptional_Pahlavi"}
	// Inscriptional_Parthian is the script Inscriptional_Parthian.
	Inscriptional_Parthian = &RangeTable{"Inscriptional_Parthian"}
	// Javanese is the script Javanese.
	Javanese = &RangeTable{"Javanese"}
	// Kaithi is the script Kaithi.
	Kaithi = &RangeTable{"Kaithi"}
	// Kannada is the script Kannada.
	Kannada = &RangeTable{"Kannada"}
	// Katakana is the script Katakana.
	Katakana = &RangeTable{"Katakana"}
	// Kawi is the script Kawi.
	Kawi = &RangeTable{"Kawi"}
	// Kayah_Li is the script Kayah_Li.
	Kayah_Li = &RangeTable{"Kayah_Li"}
	// Kharoshthi is the script Kharoshthi.
	Kharoshthi = &RangeTable{"Kharoshthi"}
	// Khitan_Small_Script is the script Khitan_Small_Script.
	Khitan_Small_Script = &RangeTable{"Khitan_Small_Script"}
	// Khmer is the script Khmer.
	Khmer = &RangeTable{"Khmer"}
	// Khojki is the script Khojki.
	Khojki = &RangeTable{"Khojki"}
	// Khudawadi is the script Khudawadi.
	Khudawadi = &RangeTable{"Khudawadi"}
	// Kirat_Rai is the script Kirat_Rai.
	Kirat_Rai = &RangeTable{"Kirat_Rai"}
	// Lao is the script Lao.
	Lao = &RangeTable{"Lao"}
	// Latin is the script Latin.
	Latin = &RangeTable{"Latin"}
	// Lepcha is the script Lepcha.
	Lepcha = &RangeTable{"Lepcha"}
	// Limbu is the script Limbu.
	Limbu = &RangeTable{"Limbu"}
	// Linear_A is the script Linear_A.
	Linear_A = &RangeTable{"Linear_A"}
	// Linear_B is the script Linear_B.
	Linear_B = &RangeTable{"Linear_B"}
	// Lisu is the script Lisu.
	Lisu = &RangeTable{"Lisu"}
	// Lycian is the script Lycian.
	Lycian = &RangeTable{"Lycian"}
	// Lydian is the script Lydian.
	Lydian = &RangeTable{"Lydian"}
	// Mahajani is the script Mahajani.
	Mahajani = &RangeTable{"Mahajani"}
	// Makasar is the script Makasar.
	Makasar = &RangeTable{"Makasar"}
	// Malayalam is the script Malayalam.
	Malayalam = &RangeTable{"Malayalam"}
	// Mandaic is the script Mandaic.
	Mandaic = &RangeTable{"Mandaic"}
	// Manichaean is the script Manichaean.
	Manichaean = &RangeTable{"Manichaean"}
	// Marchen is the script Marchen.
	Marchen = &RangeTable{"Marchen"}
	// Masaram_Gondi is the script Masaram_Gondi.
	Masaram_Gondi = &RangeTable{"Masaram_Gondi"}
	// Medefaidrin is the script Medefaidrin.
	Medefaidrin = &RangeTable{"Medefaidrin"}
	// Meetei_Mayek is the script Meetei_Mayek.
	Meetei_Mayek = &RangeTable{"Meetei_Mayek"}
	// Mende_Kikakui is the script Mende_Kikakui.
	Mende_Kikakui = &RangeTable{"Mende_Kikakui"}
	// Meroitic_Cursive is the script Meroitic_Cursive.
	Meroitic_Cursive = &RangeTable{"Meroitic_Cursive"}
	// Meroitic_Hieroglyphs is the script Meroitic_Hieroglyphs.
	Meroitic_Hieroglyphs = &RangeTable{"Meroitic_Hieroglyphs"}
	// Miao is the script Miao.
	Miao = &RangeTable{"Miao"}
	// Modi is the script Modi.
	Modi = &RangeTable{"Modi"}
	// Mongolian is the script Mongolian.
	Mongolian = &RangeTable{"Mongolian"}
	// Mro is the script Mro.
	Mro = &RangeTable{"Mro"}
	// Multani is the script Multani.
	Multani = &RangeTable{"Multani"}
	// Myanmar is the script Myanmar.
	Myanmar = &RangeTable{"Myanmar"}
	// Nabataean is the script Nabataean.
	Nabataean = &RangeTable{"Nabataean"}
	// Nag_Mundari is the script Nag_Mundari.
	Nag_Mundari = &RangeTable{"Nag_Mundari"}
	// Nandinagari is the script Nandinagari.
	Nandinagari = &RangeTable{"Nandinagari"}
	// New_Tai_Lue is the script New_Tai_Lue.
	New_Tai_Lue = &RangeTable{"New_Tai_Lue"}
	// Newa is the script Newa.
	Newa = &RangeTable{"Newa"}
	// Nko is the script Nko.
	Nko = &RangeTable{"Nko"}
	// Nushu is the script Nushu.
	Nushu = &RangeTable{"Nushu"}
	// Nyiakeng_Puachue_Hmong is the script Nyiakeng_Puachue_Hmong.
	Nyiakeng_Puachue_Hmong = &RangeTable{"Nyiakeng_Puachue_Hmong"}
	// Ogham is the script Ogham.
	Ogham = &RangeTable{"Ogham"}
	// Ol_Chiki is the script Ol_Chiki.
	Ol_Chiki = &RangeTable{"Ol_Chiki"}
	// Ol_Onal is the script Ol_Onal.
	Ol_Onal = &RangeTable{"Ol_Onal"}
	// Old_Hungarian is the script Old_Hungarian.
	Old_Hungarian = &RangeTable{"Old_Hungarian"}
	// Old_Italic is the script Old_Italic.
	Old_Italic = &RangeTable{"Old_Italic"}
	// Old_North_Arabian is the script Old_North_Arabian.
	Old_North_Arabian = &RangeTable{"Old_North_Arabian"}
	// Old_Permic is the script Old_Permic.
	Old_Permic = &RangeTable{"Old_Permic"}
	// Old_Persian is the script Old_Persian.
	Old_Persian = &RangeTable{"Old_Persian"}
	// Old_Sogdian is the script Old_Sogdian.
	Old_Sogdian = &RangeTable{"Old_Sogdian"}
	// Old_South_Arabian is the script Old_South_Arabian.
	Old_South_Arabian = &RangeTable{"Old_South_Arabian"}
	// Old_Turkic is the script Old_Turkic.
	Old_Turkic = &RangeTable{"Old_Turkic"}
	// Old_Uyghur is the script Old_Uyghur.
	Old_Uyghur = &RangeTable{"Old_Uyghur"}
	// Oriya is the script Oriya.
	Oriya = &RangeTable{"Oriya"}
	// Osage is the script Osage.
	Osage = &RangeTable{"Osage"}
	// Osmanya is the script Osmanya.
	Osmanya = &RangeTable{"Osmanya"}
	// Pahawh_Hmong is the script Pahawh_Hmong.
	Pahawh_Hmong = &RangeTable{"Pahawh_Hmong"}
	// Palmyrene is the script Palmyrene.
	Palmyrene = &RangeTable{"Palmyrene"}
	// Pau_Cin_Hau is the script Pau_Cin_Hau.
	Pau_Cin_Hau = &RangeTable{"Pau_Cin_Hau"}
	// Phags_Pa is the script Phags_Pa.
	Phags_Pa = &RangeTable{"Phags_Pa"}
	// Phoenician is the script Phoenician.
	Phoenician = &RangeTable{"Phoenician"}
	// Psalter_Pahlavi is the script Psalter_Pahlavi.
	Psalter_Pahlavi = &RangeTable{"Psalter_Pahlavi"}
	// Rejang is the script Rejang.
	Rejang = &RangeTable{"Rejang"}
	// Runic is the script Runic.
	Runic = &RangeTable{"Runic"}
	// Samaritan is the script Samaritan.
	Samaritan = &RangeTable{"Samaritan"}
	// Saurashtra is the script Saurashtra.
	Saurashtra = &RangeTable{"Saurashtra"}
	// Sharada is the script Sharada.
	Sharada = &RangeTable{"Sharada"}
	// Shavian is the script Shavian.
	Shavian = &RangeTable{"Shavian"}
	// Siddham is the script Siddham.
	Siddham = &RangeTable{"Siddham"}
	// Sidetic is the script Sidetic.
	Sidetic = &RangeTable{"Sidetic"}
	// SignWriting is the script SignWriting.
	SignWriting = &RangeTable{"SignWriting"}
	// Sinhala is the script Sinhala.
	Sinhala = &RangeTable{"Sinhala"}
	// Sogdian is the script Sogdian.
	Sogdian = &RangeTable{"Sogdian"}
	// Sora_Sompeng is the script Sora_Sompeng.
	Sora_Sompeng = &RangeTable{"Sora_Sompeng"}
	// Soyombo is the script Soyombo.
	Soyombo = &RangeTable{"Soyombo"}
	// Sundanese is the script Sundanese.
	Sundanese = &RangeTable{"Sundanese"}
	// Sunuwar is the script Sunuwar.
	Sunuwar = &RangeTable{"Sunuwar"}
	// Syloti_Nagri is the script Syloti_Nagri.
	Syloti_Nagri = &RangeTable{"Syloti_Nagri"}
	// Syriac is the script Syriac.
	Syriac = &RangeTable{"Syriac"}
	// Tagalog is the script Tagalog.
	Tagalog = &RangeTable{"Tagalog"}
	// Tagbanwa is the script Tagbanwa.
	Tagbanwa = &RangeTable{"Tagbanwa"}
	// Tai_Le is the script Tai_Le.
	Tai_Le = &RangeTable{"Tai_Le"}
	// Tai_Tham is the script Tai_Tham.
	Tai_Tham = &RangeTable{"Tai_Tham"}
	// Tai_Viet is the script Tai_Viet.
	Tai_Viet = &RangeTable{"Tai_Viet"}
	// Tai_Yo is the script Tai_Yo.
	Tai_Yo = &RangeTable{"Tai_Yo"}
	// Takri is the script Takri.
	Takri = &RangeTable{"Takri"}
	// Tamil is the script Tamil.
	Tamil = &RangeTable{"Tamil"}
	// Tangsa is the script Tangsa.
	Tangsa = &RangeTable{"Tangsa"}
	// Tangut is the script Tangut.
	Tangut = &RangeTable{"Tangut"}
	// Telugu is the script Telugu.
	Telugu = &RangeTable{"Telugu"}
	// Thaana is the script Thaana.
	Thaana = &RangeTable{"Thaana"}
	// Thai is the script Thai.
	Thai = &RangeTable{"Thai"}
	// Tibetan is the script Tibetan.
	Tibetan = &RangeTable{"Tibetan"}
	// Tifinagh is the script Tifinagh.
	Tifinagh = &RangeTable{"Tifinagh"}
	// Tirhuta is the script Tirhuta.
	Tirhuta = &RangeTable{"Tirhuta"}
	// Todhri is the script Todhri.
	Todhri = &RangeTable{"Todhri"}
	// Tolong_Siki is the script Tolong_Siki.
	Tolong_Siki = &RangeTable{"Tolong_Siki"}
	// Toto is the script Toto.
	Toto = &RangeTable{"Toto"}
	// Tulu_Tigalari is the script Tulu_Tigalari.
	Tulu_Tigalari = &RangeTable{"Tulu_Tigalari"}
	// Ugaritic is the script Ugaritic.
	Ugaritic = &RangeTable{"Ugaritic"}
	// Vai is the script Vai.
	Vai = &RangeTable{"Vai"}
	// Vithkuqi is the script Vithkuqi.
	Vithkuqi = &RangeTable{"Vithkuqi"}
	// Wancho is the script Wancho.
	Wancho = &RangeTable{"Wancho"}
	// Warang_Citi is the script Warang_Citi.
	Warang_Citi = &RangeTable{"Warang_Citi"}
	// Yezidi is the script Yezidi.
	Yezidi = &RangeTable{"Yezidi"}
	// Yi is the script Yi.
	Yi = &RangeTable{"Yi"}
	// Zanabazar_Square is the script Zanabazar_Square.
	Zanabazar_Square = &RangeTable{"Zanabazar_Square"}
)

// More sets, and what IsGraphic and IsPrint look for.
var (
	// Cn is what is no category: not assigned.
	Cn = &RangeTable{"Cn"}
	// LC are the letters with a case.
	LC = &RangeTable{"LC"}
	// GraphicRanges are the graphic characters.
	GraphicRanges = []*RangeTable{L, M, N, P, S, Zs}
	// PrintRanges are those that can be seen.
	PrintRanges = []*RangeTable{L, M, N, P, S}
)
