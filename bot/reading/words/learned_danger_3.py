"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
-1 ~mone ~mpi> ~mpu> ~mpus ~msal ~muda ~muke ~muly ~mum> ~nafk ~nagi ~nagr ~nat> ~navi ~ncal ~nceg ~ncim ~ncir ~nder
 ~ndir ~ndoh ~need ~negl ~nem> ~neme ~nfor ~ngci ~ngdu ~nge> ~ngeh ~nghu ~ngil ~ngli ~ngon ~ngop ~nian ~niat ~nim>
 ~nini ~nisa ~nji> ~noni ~noro ~nsma ~nson ~ntig ~ntre ~nusa ~nutu ~nyes ~obby ~obel ~ober ~ocap ~oda> ~odar ~oder
 ~odhy ~oggi ~ogo> ~ohny ~ohol ~okee ~oker ~okoh ~oks> ~olah ~olam ~olan ~olod ~olor ~omar ~omis ~omo> ~onco ~onim
 ~ono> ~onor ~onsu ~oope ~orgn ~ori> ~orny ~oro> ~orog ~ort> ~ose> ~osko ~otel ~otka ~otli ~owe> ~p4n> ~pait ~paja
 ~pama ~panu ~papa ~papu ~pela ~peme ~perm ~pes> ~petu ~php> ~pike ~piro ~piti ~piya ~plaw ~plek ~pmr> ~poho ~pojo
 ~pono ~port ~prom ~puh> ~puji ~puk> ~push ~putn ~rago ~rank ~ratu ~rave ~rawa ~rbaj ~rdam ~rebo ~red> ~rege ~rek>
 ~rela ~reno ~repo ~retr ~rewe ~rgny ~ribu ~rips ~rir> ~riuk ~riw> ~rjo> ~rlob ~rma> ~roli ~romo ~ronc ~rpor ~rsa>
 ~rtai ~rtaw ~rtig ~rton ~rug> ~ruko ~rump ~rut> ~rvar ~rvei ~rvie ~ryad ~saab ~saan ~saja ~sarm ~sasa ~satp ~saud
 ~saur ~sdfg ~sdn> ~sduk ~segi ~selu ~seme ~sen> ~sena ~sene ~sesm ~sete ~shal ~siak ~sial ~sian ~siap ~sibu ~siga
 ~sika ~sina ~sios ~siri ~skri ~slim ~sori ~sosi ~sp4n ~sses ~stin ~sudi ~suin ~suks ~sum> ~suma ~suo> ~suru ~surv
 ~taks ~tap> ~tapi ~tarm ~tasa ~terp ~terv ~teuk ~tiar ~tih> ~tind ~tine ~tini ~tkan ~tlin ~toke ~tono ~trav ~tren
 ~tri> ~trib ~tu2n ~tua> ~tuju ~tump ~turi ~u2ny ~uala ~uang ~uap> ~uasi ~ubar ~ucia ~udar ~udi> ~uhun ~uji> ~ukaa
 ~ukca ~uken ~ukmi ~ulan ~ule> ~ulya ~umar ~umkm ~umsa ~un2> ~unat ~undi ~unis ~ups> ~urha ~ursu ~urug ~urve ~usak
 ~ush> ~usti ~utab ~uter ~utia ~utis ~uwe> ~vart ~vei> ~vel> ~veni ~ver> ~view ~vill ~vira ~waal ~wad> ~walk ~wana
 ~wanc ~wand ~wari ~wars ~wawa ~wel> ~wifi ~yaa> ~yani ~yany ~yapu ~yiny ~yodh ~yuk> ~yumb
-2 07+bojong 0813+0000 0857+0000 19+tahun 3+anak 3+jam 40an 5+orang 6+orang 7+tahun 71+tahun =client =force =heart
 =lost =rails =road =wait =well abaikan abis+di acara ada+dengan ada+konseling ada+listrik ada+ongkos
 ada+perkembangan ada+simulasi ada+sudah ada+tompel agen air+10 air+bersih aja aja+bapak aja+nanti aktif alas
 alas+kaki alat+lewat alfamart+jalan alien almarhum alun2 ambruk+kemarin ambulans+ada amuk+tadi anak+3 anak+ini
 anak+istri anak+lari anak+ngelem anak+rt anak+suka anak+terlantar anter any anyone apa+ada apa+bapak apa+dengan
 apa+kok apa+robot apa+untuk arah+jembatan arah+sepatan arah+situ arah+tangerang arah+tmp arah+utara arisan
 asam+urat asap+bakar atapnya+bocor atas+tiang aula+kelurahan awas babi babi+lu baca+tulis badan+depan
 bagaimana+kabar bagaimana+sekarang baik+jangan baik+telepon baju+bekas baju+pasien bakar+api bakar+motor
 bakso+senjata bakti+pada bandara bandung banget+bibirnya banget+nya bangkai+di bangun+ada bangun+dia bangun+jam
 banjir+butuh bank bank+bjb bantu+cari bantu+dengar bantu+tidak banyak+atas banyak+itu bapak+allah bapak+duduk
 bapak+gelandangan bapak+itu bapak+petugas bapak+sampai bapak+saudara bapak+tuhan barat bareng baru+tahu batal+aja
 batal+orang batuk+terus batusari bawa+2 bawa+balita bawa+koper bawa+radio bawa+sapu bawa+tas bawah+puun
 bayar+kontrakan bayi+harus bayi+itu bayi+saya bayur bebas bebas+orang beda+orang begal+di bekal belum+juga
 belum+keluar belum+orang belum+sampai benda benda+kec bendera+kuning bener bener+datang berapa+lama berisik+kayak
 berobat berobat+sekarang bersih bersih+got berteduh bertiga bertiga+tidak betadin biasa biawak biaya+melahirkan
 bibi bintaro+sektor bio biru+jalan bis+tidak bisa+baca bisa+dengar bisa+lewat bisa+pulang bisa+tidak bjb blok+e
 blok+m bocah+laki bocah+sekitar boen boen+tek bojong bojong+jaya bokor+benda boleh+lapor bolos boneka broadcast
 buah buana buang+sampah bubur budeg buka+sabtu bukan+apa bukan+baru bukan+laki bukan+perempuan bulan+ini bunderan
 bunderan+gading bunga buntung+di buntung+sebelah buntung+tabrak busuk buta+jalan buta+sebelah butuh+sembako cabe
 cabut cadas+kukun cair+merah cakra cakra+buana cap cara+beda cari+makam cat+ijo catur cekcok celana+hitam
 cengkareng cepat+bapak cerita chatbot cicil cikokol cikupa ciledug cintaku cipadu cipete ciri+ada ciri+cirinya
 cisadane cisadane+raya cisauk cod compang cuma+jalan da dadah2+ke daerah+batuceper daftar+paud dagu dalam+gang dan
 dan+minum darah+dengan darah+saya darat dari+2009 dari+cipondoh dari+di dari+jalan dari+kelurahan dari+magrib
 dari+orang dari+rabu dari+rs dari+rsj dari+sekarang dari+sumbang dari+yayasan darussalam data+orang data+saya
 datang+sampai datang+semua debus dekat+kontrakan dekat+rumah dekat+sd dekat+sekolah dekat+tempat dekat+tol delima
 delima+4 dengan+adik dengan+bocah dengan+istri dengan+petugas dengan+rt dengan+temen dengar depan+gang depan+gereja
 depan+kfc depan+lapas depan+masjid depan+pos depan+ruko depan+samsat depan+smp depan+smpn depan+spbu deras
 di+alfamart di+alun2 di+bandara di+bandung di+cfd di+cikokol di+cipadu di+dadap di+daerah di+dagu di+gerendeng
 di+got di+hati di+ig di+igd di+jatake di+kampung di+lemari di+neglasari di+pamulang di+panti di+pengkolan
 di+perempatan di+periuk di+petir di+pipi di+plafon di+pool di+poris di+puskesmas di+putar di+stasiun di+tembok
 di+tkp dia+geser dia+hilang dia+jalan dia+masuk dia+muncul dia+sekarang diadopsi diam diam+sekarang diaspal
 dibawa+bapak dibiarkan dibungkus+plastik digrebek dijual dikasih+betadin dikasih+obat dikenal+tidur dikeroyok+sudah
 dikubur dimakam dimakam+dinsos diperban+dengan diproses dipukul+orang diserang+kantuk ditanggepin ditangkep+damkar
 ditepuk ditertibkan ditinggal+rumah ditinggal+saya ditinggal+sekarang ditinggal+temen dmn dok dorong+gerobak
 dorong+troli dua+anak dua+minggu duanya+tidak duduk duduk+dan duit+dengan duit+ke dulu+di dulu+orang dulu+sekarang
 duri durian editan editan+jangan ekor elpiji emang+begitu ember enjing es+krim estimasi fatah+parung film
 flyover+jalan formulir formulir+online foto free gang+nangka gang+rambut gang+sudah gang+tike gang+tinggi
 ganggu+odgj garden garut gas+elpiji gebang gebang+raya gedung+cakra gedung+parkir gelandangan gelandangan+ada
 gelandangan+kaki gelap+gulita gerak+sudah gerendeng geser+ke giginya+ompong giginya+tinggal gigit+oray gimbal gitu
 golok+bikin golok+tadi good gor goreng gorong2 gratis+dari green green+laki gubuk+dekat gubuk+tepi gulita guys
-2 habis+operasi haloo halooo halte hamil+gelandangan hamil+tidur hampir hampir+tabrak hanya hanya+tertidur hari+ada
 hatiku hatur hidup+begini hidup+sebatang hilang+ini hilang+ketemu hilang+motor hilang+terakhir hilap hitam+besar
 horas+lae hub hujan+deras ieu+ada iku indomaret+tajur infonya+tentang ingat ini+bot ini+buka ini+chatbot ireng
 isi+formulir istri isya+belum itu itu+anak itu+di itu+editan itu+kata itu+masih itu+orang jadi+bagaimana jadwal
 jaga+tidak jakarta jakarta+merak jaket jalan jalan+bolak jalan+cisadane jalan+delima jalan+gang jalan+hasyim
 jalan+kira jalan+mundur jalan+santai jalan+tutup jalanan+pada jam+belum jam+setengah jamu jangan+datang
 jangan+disebar jangan+kira jangan+percaya jantung+pisang jasa jatuh+di jatuh+tolong jazakallah jd jembatan+kecil
 jenguk jepang joget jomblo jpo+sudah jual+di jual+miras jual+obat jual+tisu jurumudi+baru jurusan kab+tangerang
 kafan kah kain+kafan kaka kakak+kami kaki+cuma kaki+pincang kalau+lagi kalau+nanti kalau+orang kali+sabi
 kali+sandal kali+tolong kalian+bawa kamar+sudah kami+bebas kami+boleh kami+dari kami+kembali kami+rusak
 kami+saudara kami+yang kampung+mau kampung+melayu kamsia+semua kanannya kanannya+buntung kantin kantin+sekolah
 kantor kantor+dinsos kantuk kapan+nyala karawaci karena+emang karena+saya kartu+disabilitas karunya+sudah
 kata+rumahnya katsiran kawin+lagi kaya kaya+tidak kayak+mau kayaknya+dia kayanya+orang kayanya+tunarungu ke+dieu
 ke+kereta ke+lokasi ke+masjid ke+pasar ke+pos ke+rumahnya ke+saudara ke+tangerang ke+tembok kebon+nanas kec+benda
 kec+pinang kecil+belakang kecil+gelandangan kecil+jual kedaung+baru kehujanan+di kejadian kel+mekar keliling+alat
 keliling+karunya keluar+kamar keluar+stasiun keluarganya+sudah kemana+sekarang kemarin+dikeroyok kemarin+kata
 kemarin+sempat kemarin+tabrak kemarin+tolong kembali+dari kembali+ke kembali+lagi kemeja kemeja+putih kena+puting
 kencing kencing+manis kepanasan+doang kereta+sambil kereta+tidak kering+kerontang kerja+tumpuk kerontang kerudung
 kerupuk+sampai ketemu+dulu ketemu+lagi ketemu+odgj ketua+rw kfc kira+mau kira+orang kira+saya kirim+pesan
 kirim+titik kite klien+a klien+lari klien+sudah km+13 koang koang+jaya kodim kok+cuma kok+di kok+kayak kok+status
 kolong komplek+pu komunitas kontak konten kontrakan+biru kontrakan+kosong kontrakan+pintu kontrol+rutin kopi
 kopi+di koramil koreksi kosambi kosong+blok kota+tangerang kp+kandang krim kukun kulkas kulonuwun kuning
 kurus+kering lagi+ada lagi+bagaimana lagi+depan lagi+gelap lagi+lansia lagi+main lagi+ngupas lagi+pakai lagi+si
 lagi+solat laki+40an laki+masuk laki+rambut laki+sekitar laki+sudah laksa lalat+di lama+tidak lampu+jalan
 lansia+duduk lansia+hilang lansia+jual lansia+nyasar lansia+tidur lansia+tinggal lantai+4 lantai+mushola
 lapar+banget lapor+dari lapor+kesini lapor+lewat laporan+tutup lari+dengan laris laris+cibodas layangan+depan
 lebaran lebaran+kemarin lega lele lem+tidur lengan+kiri lepas lepas+tapi lewat+jembatan lho lihat+juga lihat+naik
 lihat+tagihan linglung+di linglung+gang linglung+kp lio listrik+dari listrik+tidak lobi+hotel logat lokasi+klien
 lowongan lukas lumpuh lumpuh+ngesot lupa+mati m mabuk+di mah+tidak main+bola main+hp makam+adik makan makanya
 maksud maksud+saya mamawa mampu mancing mandiri mantan+saya manusia+gerobak manusia+silver mapolsek marah
 marah+dengan mari mars masih+buka masih+ngejogrok masih+terus masih+waiting masjid masjid+agung masjid+nurul massal
 masuk+angin masuk+lewat masuk+masjid masuk+panti masuk+sini masuk+tidak mati+kompor mati+mesin mati+semua mati+tawa
 mau+datang mau+dengar mau+dia mau+ke mau+keluar mau+lihat mau+meledak mau+perang mau+titip mauk mayat+mr melayu
 melon+langka memberkati mempan mengganggu meninggal+bapak meninggal+semua merah+celana merah+cikokol merah+kodim
 merah+pemda merak+km merangkak meruya mesem metal metal+berisik mie mind mind+dia minggu+gelap minggu+tolong
 minta+beli minta+duit minta+sedekah minum+di minum+dia minum+es minum+sendiri misi mlaku+lagi mobil+sudah modal
 modernland mogok+mati motor+cuma much muda+duduk muda+pegang mudik muleh mundur+terus mung+tidur mungkin+ke
 mushola+rt musik+metal naha naik+aja naik+bus naik+mobil naik+ojek nanaon nanaon+ngan nanas nanti napas+normal
 napas+nya nengok never never+mind ngalir+ke ngasih ngejogrok+situ ngesot+minta ngobrol+dengan ngomong+inggris
 ngomong+kayanya ngora ngupas+kelapa nik nio nurut nya+bocor nya+dari nya+dingin nyaris nyaris+tabrak
-2 nyasar+sekarang nyentuh odgj+duduk odgj+harus odgj+jinak odgj+parah odgj+sudah odgj+suka odgj+telanjang
 odgj+tidur odgj+yang oi oiya ojek operasi orang+apa orang+baik orang+cacat orang+diam orang+gemeter orang+gigil
 orang+gile orang+hilang orang+kemarin orang+lewat orang+mabuk orang+masih orang+muncul orang+nongol orang+racun
 orang+tanpa orang+tidak oray otw+dari oy pabrik pabrik+sepatu pabrik+tahu pabuaran padahal padam+warga pakai+jarik
 pakai+kerudung pakai+peci pakojan paksa+tidak palang+pintu pamit+ke panas pangkalan+angkot paninggilan+utara
 panjang+umur panunggangan+barat park parung+serab pas+ditepuk pas+sampai pas+saya pasar+laris pasien+sudah
 pasung+dari pdam peci+hitam pegang+duit pel pelabuhan+merak pelayanan peluk pembina pemulangan penampungan
 penanganan pencet pengkolan penjara penyeberangan penyeberangan+tol penyuluhan penyuluhan+bahaya percaya
 percaya+yang perempuan+lari perempuan+lewat perempuan+setengah perempuan+tidak perempuan+tidur perempuan+tua pergi
 pergi+naik pergi+sendiri pergi+tinggal periuk+jaya perlintasan+kereta perlu+izin peron+2 persita petasan
 petugas+langsung petugas+nya pilkada pincang+sebelah pinggang pinggir+cisadane pinggir+empang pinggir+lapangan
 pinggir+sungai pintu+keluar pipi pisah+dengan pisah+pakai pisau+sudah pocong pohon+dekat polisi+sudah
 polsek+cipondoh polsek+jatiuwung polusi pool pool+bus poris pos+kami posisi+agak poster posyandu potong+ayam pppp
 pramuka+tas prapatan program psr+anyar pu pulang+ke pulang+sendiri punya+saudara puri pusing puskesmas putar+green
 puun puun+ketapang rabu radio radio+rusak rahasia rahayu ramah rambu rambut+aja rambut+belakang rambut+cepak
 rambut+putih rambut+sudah ransel rawa+buaya raya+pondok rel+tanah resah+ada resmi ribu ringan riwayat rokok
 rombongan+ziarah rongsok+kp roti+bapak roti+dengan rs+tadi rsud+siapa rt+8 rt+sebelah ruko+duta ruko+sudirman
 rumah+kami rumah+saudara rumsing sabar sabi sadar+sekarang sadar+sudah sah sakit+bukan sakit+di sakit+kata sakola
 salah+sambung sambil+telanjang sambung sampah+penuh sampai+belum sampai+tengah samping santai santai+di saos
 sapu+jalan sapu+karena sarang sarang+tawon sari sate satpam+orang satu+kelas saya+anak saya+anter saya+bakar
 saya+capek saya+hilang saya+jadi saya+kata saya+ketua saya+laki saya+laporan saya+roti saya+rusak saya+sakit
 saya+sejak saya+sekarat saya+simpan saya+suka saya+tangan saya+tulis saya+wkwk sd+gelandangan sebar sebelah+dari
 seberang+bengkel seberang+di sedekah sekarang+kaki sekarang+kalau sekarang+tenang sekitar+60 sekolah+saya
 sekolah+tidak sektor sektor+9 selalu selatan semprot semrawut semua+hidup semua+kena sendiri+ke sendiri+makan
 sendiri+orang sendiri+tapi sendiri+tidak sendiri+yang senjata+isi serab serah serahkan serpong servis setelah+saya
 sewa si+lansia siapa+tahu sido+orang sigap sih+tidak sih+tidur simpan simpang simulasi+bakar sini+sekarang
 sini+timnya sita+satpam slot smk smp+1 soal+tidak sorry soto speaker stabil start stasiun stasiun+batuceper
 stasiun+tangerang stop sts suara+teriak subuh sudah+2x sudah+angkat sudah+angkut sudah+bantu sudah+berobat
 sudah+bulan sudah+damai sudah+dari sudah+datang sudah+diadopsi sudah+diam sudah+dikubur sudah+diperban
 sudah+ditangkep sudah+mlaku sudah+seger sudah+susah sudah+tenang sudah+tidur sudah+tilu sudah+tindak sudah+turun
 sudirman sugeng+enjing suka+bawa suka+duduk sumbang+warga sumur+tolong supir+ambulans susul+hp syaratnya
 tabrak+mobil tabrak+saya tadi+ikut tadi+jam tadi+lihat tadi+pingsan tadi+putar tadi+sampai tadi+tidak
 tagihan+listrik tahu+alamat tahun+keluar tahun+mau tahun+pergi tahun+sekarang tahun+sering takut+mati tambal+ban
 tangan+kanannya tangga+penyeberangan tanggal tangis+abis tangis+cari tangis+doang tangkap tangkap+ular tanpa+alas
 tanya+kata tapi+diam tapi+masih tapi+saya tarik+becak tarik+gerobak tarimo+banyak tas tas+ransel tawa+aja tawon
 tawon+di tawon+kepala tebang+pohon tek tek+bio telepon teluknaga tembok+sekolah temenin+tidak tempat tempat+biasa
 tempo tempo+hari tenang+abis tenda tenggelam+sumur tentang+cara teras+bank teras+ruko teriak+sudah terminal+sudah
 ternyata+perempuan ternyata+tidak tertidur terus+pisah terus+tidur tgl this tiap+ada tiap+bulan tiap+tidak
 tidak+anak tidak+angkut tidak+hanya tidak+kios tidak+kira tidak+kunci tidak+laku tidak+mampu tidak+mempan
 tidak+nanaon tidak+pakai tidak+panas tidak+sido tidur+depan tidur+gang tidur+kok tidur+kp tidur+lagi tidur+sebelah
-2 tiga+ekor tigaraksa tike tikus+gratis timnya+belum tindak+belum tinggal+dua tinggal+yang tinggi+badan
 tinggi+tolong tipu tisu titik titik+lokasi titip+baju tk toko+baju toko+racun tol+benda tol+karang tol+km tolol
 tolong+banget tolong+info tolong+jemput tolong+saya tolong+suami tolong+tangkap tompel tompel+di topi tps
 tpu+selapajang trima trima+infonya troli troli+bekas tua+banget tua+duduk tua+pakai tubun+sebelah tuh+ada
 tuhan+memberkati tuju tukang+sate tulis+di tunarungu tunarungu+saya tunggu+di tunggu+mobil turun+di turun+orang
 turun+terus tutup+takut tv typo ular umt umur+12 umur+13 umur+30an umur+7 umur+kira umur+sekitar undang+penyuluhan
 untuk+bersih untuk+gelandangan untuk+konten urus+anak urus+kartu usah+datang usah+deh usah+ditanggepin usah+kakak
 usah+kesini usah+sudah usaha utang+pinjol vaksin vihara villa wabarakatuh waiting waktu+melahirkan walker
 warahmatullahi warahmatullahi+wabarakatuh warga+kami warga+kerja warga+orang warga+tidak warnet+dekat warung wetan
 wijaya woy wungkul x+di yakin yang+baca yang+butuh yang+cuma yang+dulu yang+hidup yang+kemarin yang+laki yang+lapor
 yang+luka yang+motor yang+parah yang+perempuan yang+sekarang yang+tabrak yang+tadi yang+tergeletak yaudah ybs
 ybs+lihat you+respon ziarah zzzzz ~123> ~40an ~<40a ~<aca ~<ade ~<age ~<aju ~<aki ~<akt ~<alf ~<alm ~<apl ~<asa
 ~<ban ~<bil ~<bit ~<bjb ~<boe ~<bog ~<bro ~<bua ~<bul ~<cer ~<cic ~<cil ~<clo ~<com ~<da> ~<dah ~<dap ~<ded ~<dio
 ~<diu ~<dud ~<duk ~<dul ~<edi ~<eko ~<elp ~<enj ~<est ~<exc ~<fik ~<fil ~<fot ~<gab ~<gap ~<gem ~<gim ~<goo ~<gre
 ~<had ~<has ~<hip ~<hjk ~<hor ~<iku ~<inf ~<ing ~<ipa ~<ire ~<ist ~<itu ~<jal ~<jas ~<jaz ~<jd> ~<jen ~<jkl ~<jom
 ~<kaf ~<kem ~<ken ~<kfc ~<kit ~<kli ~<koa ~<kon ~<kre ~<kut ~<lah ~<lam ~<las ~<lep ~<lho ~<lin ~<lio ~<lob ~<log
 ~<lor ~<m> ~<man ~<map ~<mie ~<mis ~<muc ~<nan ~<neb ~<nen ~<nev ~<ngg ~<ngo ~<nio ~<oi> ~<oiy ~<oje ~<oy> ~<pal
 ~<pap ~<pda ~<pec ~<per ~<pet ~<pho ~<pin ~<pit ~<poc ~<poo ~<por ~<ppp ~<pu> ~<pup ~<puu ~<rad ~<rak ~<ret ~<reu
 ~<rod ~<ror ~<ruk ~<sae ~<saj ~<sam ~<sao ~<sau ~<seg ~<sem ~<sho ~<sil ~<sot ~<spa ~<spi ~<squ ~<sts ~<sul ~<tap
 ~<tea ~<tek ~<tet ~<tgl ~<thi ~<tip ~<tis ~<tiy ~<tk> ~<tou ~<tps ~<tra ~<tri ~<tv> ~<typ ~<uga ~<umt ~<uni ~<uta
 ~<vak ~<vih ~<wab ~<wai ~<wet ~<wij ~<wiw ~<woy ~<wun ~<xxx ~<yak ~<yau ~<yay ~<ybs ~<zia ~aaaa ~aann ~abai ~abak
 ~acin ~adca ~ade> ~adeg ~adio ~adop ~adwa ~afan ~afta ~agas ~agen ~agu> ~aikn ~aina ~aiti ~ajak ~ajun ~ak2n ~aket
 ~akik ~akku ~akoj ~akol ~akra ~aks> ~aksi ~alan ~alar ~alfa ~all> ~alte ~alut ~amad ~amah ~amaw ~amer ~amri ~anam
 ~anao ~anas ~and> ~ang> ~angs ~ank> ~anse ~ante ~antu ~any> ~apar ~apat ~apny ~apol ~apu> ~araw ~ard> ~arde ~are>
 ~aret ~arhu ~arin ~arja ~ark> ~arka ~armi ~ars> ~arto ~asal ~asd> ~asiu ~asji ~ast> ~astr ~atar ~atbo ~atok ~atsi
 ~auda ~aula ~auna ~awac ~awar ~awas ~awon ~awut ~ayak ~ayam ~ayor ~ayur ~azak ~baba ~babi ~bala ~bana ~bank ~bas>
 ~bayu ~bel> ~beli ~belo ~bend ~bene ~bera ~bert ~biaw ~bih> ~bili ~bina ~bio> ~bjb> ~blo> ~bnm> ~boar ~boen ~bone
 ~bor> ~boro ~broa ~btn> ~buah ~buba ~bubu ~buda ~bumi ~cabe ~cakr ~cama ~cana ~cast ~cat> ~catu ~caya ~cekc ~cera
 ~ceri ~cian ~cici ~ciko ~ciku ~cila ~cile ~cint ~cipa ~cipe ~clos ~cod> ~comp ~cong ~core ~cvbn ~daft ~dagu ~dahi
 ~dami ~dane ~darm ~das> ~dasa ~dcas ~deg> ~deng ~diak ~diba ~die> ~diga ~digr ~dija ~diki ~dim> ~dimu ~dina ~dine
 ~dio> ~diob ~dipa ~dipo ~dipr ~dirm ~diti ~dksl ~dops ~dudu ~dug> ~dulu ~dure ~duta ~dwal ~eake ~eam> ~ear> ~easi
 ~ebai ~ebak ~ebar ~ebes ~ebon ~ebur ~ebut ~edah ~edai ~edok ~edug ~eduh ~een> ~ega> ~eged ~egla ~ehab ~eja> ~ejad
 ~ekah ~ekco ~ekor ~ekto ~elal ~elap ~elat ~elim ~elok ~elpi ~elpo ~eman ~emba ~emej ~emen ~emi> ~emot ~empr ~emra
 ~emuk ~enah ~enan ~endu ~eng> ~engk ~engn ~engu ~eni> ~enji ~enon ~ent> ~entu ~epak ~epas ~erad ~erah ~eram ~erka
 ~ernl ~erpi ~erpo ~erto ~erty ~eruy ~esma ~esmi ~este ~etas ~ete> ~etir ~etuk ~eupe ~ever ~fan> ~fgh> ~fika ~film
 ~fjdk ~foto ~ftar ~gemp ~gepi ~gero ~get> ~ggep ~ggia ~ggin ~ggis ~gian ~giin ~gimb ~gipa ~gkol ~good ~gora ~gram
 ~greb ~gree ~gsi> ~gsia ~guys ~hab> ~hal> ~halt ~halu ~hamp ~han> ~hare ~hasa ~hatb ~hayu ~herm ~hum> ~huni ~iado
 ~iah> ~iain ~ial> ~iam> ~iant ~iark ~iasp ~iawa ~ibal ~ibi> ~ibia ~ibka ~icek ~icil ~idan ~idi> ~ifik ~igap ~igar
 ~igen ~igre ~ihar ~ijay ~ijua ~ikok ~ikub ~ikup ~ilan ~iled ~ilka ~ilm> ~ima> ~imak ~imus ~imut ~inah ~inal ~ind>
 ~inda ~ing> ~ink> ~inte ~inus ~ioba ~ioma ~iome ~ipar ~ipi> ~ipin ~ipro ~ipu> ~ipul ~iri2 ~irih ~isad ~isem ~isew
-2 ~isi> ~isit ~it2a ~itak ~itik ~itip ~itu> ~ity> ~iwan ~iway ~iyan ~jaan ~jadw ~jaka ~jake ~jala ~jam> ~jan> ~jant
 ~jasa ~jaza ~jdks ~jemb ~jemp ~jepa ~jid> ~jing ~joge ~joku ~jomb ~juka ~juny ~juri ~juru ~k2ny ~kada ~kafa ~kak>
 ~kaka ~kall ~kamk ~kann ~karj ~kati ~kats ~kcok ~kece ~keco ~kemb ~ker> ~kesi ~kesm ~keun ~kfc> ~king ~kisa ~kite
 ~kjh> ~kku> ~knag ~kodi ~koja ~koko ~kol> ~komu ~kopi ~kora ~kra> ~kri> ~krim ~ksi> ~ksin ~ksla ~ktor ~kulk ~kulo
 ~kupa ~kut> ~laha ~lalu ~land ~lang ~lar> ~lata ~lawa ~lays ~layu ~ledu ~lega ~lest ~lho> ~lihi ~liin ~lili ~limu
 ~lina ~link ~lio> ~litn ~lkad ~lkan ~lkas ~lker ~lla> ~llah ~lmar ~loga ~lol> ~lonu ~loo> ~looo ~lor> ~lore ~lose
 ~lowo ~lpij ~lpon ~lte> ~luha ~lukn ~lun2 ~lura ~lutu ~mali ~mapo ~mara ~marh ~mars ~masj ~mate ~mauk ~mbil ~mblo
 ~meri ~mie> ~mkan ~moda ~mot> ~mpas ~mpen ~mpet ~mpo> ~mpro ~mpun ~mput ~mraw ~msin ~much ~mudi ~mur> ~murn ~muti
 ~nahu ~nak2 ~naka ~nakn ~nant ~nany ~naon ~nari ~nasn ~ncet ~ndap ~nden ~ndi> ~ndok ~neba ~nep> ~neri ~neve ~ngad
 ~ngas ~nger ~ngip ~ngor ~nio> ~nita ~nkeu ~nlan ~nnyo ~note ~ntak ~ntau ~ntik ~nton ~ntor ~numa ~nur> ~nuwu ~nyan
 ~nyet ~nyiu ~oadc ~oard ~oban ~obat ~ocon ~odal ~odim ~oen> ~oga> ~ogat ~oget ~ogra ~ogro ~ohon ~oiya ~ojan ~ojek
 ~ojon ~okas ~okok ~okol ~oku> ~olol ~olos ~olus ~ombl ~ompe ~omun ~one> ~onek ~oni> ~onuw ~ood> ~opol ~opsi ~oray
 ~ore> ~oret ~oris ~orry ~osam ~oste ~osya ~ouri ~pabr ~pabu ~pako ~pale ~pan> ~pant ~pato ~pdam ~peak ~peka ~pele
 ~pemu ~pera ~perc ~peri ~perp ~pesa ~peta ~peun ~piji ~pilk ~pina ~pisn ~play ~poco ~polu ~ponn ~pool ~por> ~posy
 ~ppp> ~pppp ~prap ~prot ~pucu ~puli ~puri ~pusi ~pusk ~put> ~pute ~putr ~puun ~qwe> ~qwer ~rahi ~rahk ~raju ~rakt
 ~ral> ~ran> ~ranc ~rapi ~rata ~rawu ~ray> ~rcay ~ree> ~reen ~reha ~reks ~rena ~rese ~resm ~rgi> ~rgin ~rhum ~ria>
 ~riga ~rima ~rind ~rita ~riwa ~rjaa ~rjua ~rkat ~rmin ~rnet ~rnla ~road ~roko ~roro ~ros> ~rpis ~rpon ~rry> ~rsar
 ~rta> ~rted ~rtib ~rtid ~ruan ~rums ~rung ~runk ~rusa ~russ ~ruya ~rvis ~sako ~sali ~saos ~sari ~sasi ~sate ~sauk
 ~sebu ~sede ~sekt ~semr ~sep> ~sepe ~serp ~sewa ~shel ~sib> ~sih> ~siha ~siko ~sili ~sisi ~sjid ~skes ~sla> ~slot
 ~smas ~smen ~smi> ~smk> ~son> ~sorr ~sot> ~soto ~spea ~squa ~stab ~star ~stim ~stol ~sts> ~stus ~subu ~sukn ~sulu
 ~sury ~sus> ~syan ~t2an ~tabi ~tand ~tani ~tar> ~tart ~tata ~tawo ~tbot ~team ~teba ~tedu ~teg> ~tekn ~tel> ~telp
 ~terl ~tes> ~teta ~tgl> ~this ~tibk ~tifi ~tiin ~tika ~tima ~tinu ~tipi ~tipu ~tisu ~tiya ~tna> ~toko ~tomb ~tomp
 ~ton> ~topi ~tour ~tps> ~tra> ~tran ~tria ~tsir ~tuga ~tunt ~tut> ~typo ~uana ~ubat ~ubun ~uch> ~uda> ~udeg ~udir
 ~udun ~ugal ~ugas ~uju> ~ujua ~ukar ~ukna ~ular ~ulas ~ulaw ~uleh ~ulir ~ulka ~ulon ~uluh ~ulun ~ulur ~umi> ~umsi
 ~umt> ~umum ~ungs ~unti ~upeu ~upuk ~uren ~uri> ~uria ~urya ~uske ~usny ~ussa ~uste ~ustu ~usu> ~usui ~utin ~utut
 ~uun> ~uya> ~uys> ~vaks ~vbnm ~viha ~vis> ~waan ~waci ~wait ~wak> ~waka ~wara ~warn ~waru ~wert ~weta ~wija ~win>
 ~wiwi ~won> ~woy> ~wun> ~wut> ~xcvb ~xxx> ~yadi ~yah> ~yaki ~yam> ~yana ~yand ~yapa ~yati ~yaud ~ybs> ~yent ~yium
 ~yone ~yora ~ypo> ~yur> ~zaka ~ziar
-3 16+tahun 2+anak 2+jam 2+orang 20+tahun 3+bulan 3+kilo 3+minggu 30an 45+tahun 60+tahun =nature abis+begadang
 abis+kelahi abis+putus ac ac+nya ada+air ada+bau ada+bekas ada+di ada+gelandangan ada+golok ada+kabar ada+tabrak
 adegan agung ahli ahli+waris air+hitam al alamat alfamart alhamdulillah ambil ambruk+takut ambruk+tutup anak+6
 anak+gelandangan anak+kucing anak+piatu anak+pura anak+sudah anak+tenggelam anak+tidak angkat+belum anjing+tetangga
 antar apa+orang apotek arah+pasar asap+masuk ass atas+bantu atau+mesin aula avanza+hitam aye+lihat baca+chat bade
 bagaimana+cara bagaimana+kondisinya bahaya+tidak bak+truk bakso balita+main banget+orang banget+sudah bangun+jalan
 bangun+langsung bangun+terus bangunan+pegang banyak+bapak banyak+sudah bapak+amuk bapak+kok bapak+meninggal
 bapak+tidur barongsay barongsay+bugel baru+ketemu batik+biru bau+asap bawa+bantal bawa+kantong bawa+karung
 bawa+motor bawa+tidak bawah+pohon bayi+dititip bayi+sewa becak+sudah begadang bekas+jahitan belakang+alfa
 belakang+sudah belum+adu belum+makan benda2 bengkak+tidak bengkel benteng berduka beres+tidak berita besar+di
 besok+aja beta biar+tidak bikin+layangan bikin+pingsan biru+bibirnya bisa+kesini bisa+masuk bisa+minta bocah+ngelem
 bocor boleh+masuk bot+ini buka+24 buka+tidak bukan bukan+pisau bukan+ternyata bulan bulan+tidak bundaran bungkus
 bus busway+kalideres cacat cadas cctv+di cepak ciputat cisadane+pas cita clear cross+depan cuma+duduk cuma+mabuk
 daerah+km dalam+giant dalam+pos dan+mau dapat dari+dinsos dari+pemkot dari+rangkas datang datang+sudah dedek deg
 deg+degan deg2an degan dekat+palang dekat+ternyata dengan+air dengan+anak dengan+saya dengan+siapa dengan+suami
 dengar+musik depan+klinik depan+rumah depan+simulasi depan+tk depok di+alun di+aula di+cipondoh di+gang
 di+indomaret di+jari di+karang di+kel di+kereta di+kolong di+kunciran di+lapangan di+muka di+pangkalan di+perum
 di+prapatan di+rsud di+saku di+sini di+warung dia+tuli diam+dia dibawa+ke dibawa+kemana dibawa+pulang dieu digusur
 dijemput dikasih dilacak diri+telepon disebar diselametin ditaro+orang ditinggal+kerja ditinggal+nikah
 ditinggal+pacar ditinggal+suami dompet+maling donasi dorong+ke duduk+aja duduk+diam duit eh+orang eh+salah
 emang+tukang emperan+ruko excel film+itu flu foto+orang gajah gaji+telat galak ganti gelandangan+di
 gelandangan+tidur gendong+gelandangan gerak+kaki gerbang+rumah gerbang+tol gerobak giant+lama gigi giginya
 golok+dulu golok+nya golok+pulang gondrong got+depan grup+wa gudang+rongsok guru+ngaji h hallo halte+satunya
 halte+takut halusinasi halusinasi+kata hapus harus+kemana harus+telepon hasil+cek hewan hilang+itu hilang+pas
 hilang+sudah hilang+tadi horas hoyong hp+nya hubung ijo+samping ikan indah+blok ini+darurat ini+diam istri+sudah
 itu+dibawa itu+naik itu+sendok itu+tadi iya jadi+tidak jahitan jahitan+di jajang jalan+bolong jalan+ks jalan+lagi
 jalan+pembangunan jam+7 jam+berapa jaman jangan+kaget jarik jatiuwung jembatan+gajah jembatan+penyebrangan
 jemput+lansia jilbab jinak jual jumat kab kaca+mobil kadis kaki+palsu kaki+pegel kalau+ada kalau+marah
 kali+cisadane kali+lagi kamar+belakang kami+harus kami+jangan kampung kampung+kami kamsia kara kardus+di kata+15
 kata+30 kata+dari kata+tadi kata+tukang kayanya+mabuk kayu+pakai ke+dalam ke+polsek ke+rsj ke+rumsing ke+sini
 ke+tetangga kebanyakan kecewa kelahi+dengan keluar+tol keluarganya+lepas kelurahan kemana+sih kemarin kembali
 kena+angin keren+banget kereta+batuceper kereta+kebon kerja+tidur kerudung+biru kesini kesini+atau kesini+tidak ket
 ket+kemarin ketapang ketapang+pinggir ketemu+belum ketemu+kemarin ketemu+lansia ketemu+tidak kira+bener kk komplek
 kondisi+lemas konseling konten+kesel kontrol korban+banjir kosong+di kota kotak kotor kreo ks ks+tubun kubur
 kulit+sawo kumat+kalau kumis kumis+tebal kumpul kurang lagi+minum lagi+orang lagi+perempuan lagi+tuh lagi+tunggu
 lahir laki+lari langka+di langsung+bangun lansia+hidup lansia+mung lapak+barongsay larangan+selatan lari+telanjang
 leher+saya lem lepas+diam lewat+bawa lewat+gang lihat+dekat lihat+orang lihat+tidak lihat+warga lima+menit linglung
 linglung+depan listrik+menjuntai listrik+miring lo lobi luar+kota lucu+banget lunga mabuk+lem macet macet+ada main
 main+layangan makan+nasi maksudnya mampet+air mandi+di manekin+toko manis mantul masak masak+pakai masih+kuat
 masih+tunggu masjid+al masjid+raya masuk+tol matang materi mau+bantu mau+cari mau+daftar mau+ikut mau+kerja
-3 mau+pinjam mau+pulang mau+tangis mau+tarik mau+urus mauliate mekar mekar+sari melamun menang meninggal+waktu
 menjuntai menu minggu+depan minta+pasang mobil+avanza mobil+depan motor+jatuh motor+minggu motor+mogok muda+tidur
 mungkin musik napas+pelan napas+untuk nasi+bungkus negeri ngaji nganter+pulang ngobrol ngoceh ngoceh+sendiri nikah
 njaluk normal noted nya+ditaro nya+kakak nya+keren nya+sekarang nyambung+ke nyasar nyebut+nama nyentuh+orang nyerut
 nyerut+kayu obat+mau odgj+keluar oh oii ompong orang+ada orang+bisa orang+gelandangan orang+lain orang+sekarang
 orang+serang orang+tawa orang+ternyata orang+tua pacing padahal+selama pagar+ijo pakai+duduk pakai+gelang
 pakai+kacamata pakai+sandal pakai+seragam paling+kecil palsu pangkalan+truk paninggilan parah+cuma pas+sebelah
 pasung+keluarganya patokan paud peci pegang+pakai pemakaman pembangunan pembangunan+3 pemkot pendampingan pendek
 penonton periksa perkembangan perlu pernah+orang pesan+suara petir piatu piatu+umur pinggir pingsan+lihat
 pintu+tidak pintu+tol pisah+dari pisau+itu pju pln+tidak pmi pohon+beringin polisi+tidur pondok+pucung poster+cara
 potong+rumput prosedur prosedur+kalau psr pucung pulang+istri pules pura puri+beta putus+sekolah ralat+bukan
 rangkas razia rejeki rel+kereta ribet robot rongsok+jatake rps rt rt+kami rt+saya ruang+tunggu rumah+dari
 rumah+sudah rumahnya+ambruk rutin+minum rw+03 rw+07 sakit saku sampah+ke sampai+jam samping+rel samping+tukang sapu
 satpol satu+di satu+lagi saudara+tidak sawo sawo+matang saya+belum saya+ganggu saya+istri saya+kecewa saya+kejang
 saya+nyolong saya+pindah saya+salah saya+tabrak saya+tangis saya+tanya saya+temukan sebatang sebatang+kara
 sebelah+lagi sebelah+pintu sebelah+rumah sebelum sedia sekap+di sekarang+anak sekarang+bagaimana sekarang+sih
 sekarang+tumpang sekarat+nih sekolah+kami selama selama+ini selapajang semua+jalan sendok sepanjang sepanjang+jalan
 seragam+tk setan siap+banyak sido sini+tidak sirih sita siti sktm smp soal sok solat sopan spbu+cimone st
 subroto+km sudah+belum sudah+buka sudah+dibuang sudah+dicek sudah+evakuasi sudah+ganti sudah+jalan sudah+lama
 sudah+nganter sudah+putar sudah+sita sudah+tahun sudah+tiga sudah+urus sugeng sumur+pacing tabrak+sepeda tadi+belum
 tagihan tahu tahu+rumahnya tahun+hamil tahun+saya tahun+terakhir tahun+tinggal takut takut+aja tambal tampung tanah
 tanda tangan+cuma tani+lewat tanpa tanya+prosedur tanya+sudah tanya+terus tapi+cuma tarik+ke taruna tegur telat
 telepon+ke tentang terakhir+pamit teriak+merdeka teriak+nyanyi terjun+sudah terminal+poris test tetangga+asap
 tetangga+cari tetangga+dari tetap tidak+dari tidak+di tidak+kakak tidak+kata tidak+kenal tidak+nya tidak+pegang
 tidak+tangis tidak+uih tidur+abis tidur+pakai tidur+pules timnas tinggi+tidak tmp tmp+taruna tok toko toko+kayu
 tol+bandara tol+tangerang tolong+bawa tolong+dilacak tolong+diselametin tolong+tegur top topi+biru tpu truk+rongsok
 tua+mau tubun tuh+yang tukang+kunci tunggal tunggu+petugas turut tutup+aja tutup+jalan uang umur+10 untuk+bapak
 untuk+materi untuk+tugas untung urus+surat usah+orang usir wae+di waktu+kecil warga+sekarang waris warteg yaa
 yaelah yang+amuk yang+bener yang+kaki yang+kejar yang+kirim yang+pegang yang+satu yang+tusuk yayasan ybs+naik yo
 ~30an ~7th> ~<30a ~<ac> ~<ahl ~<al> ~<alh ~<ali ~<anj ~<apo ~<aul ~<aut ~<bej ~<bok ~<bor ~<cad ~<cat ~<cen ~<cik
 ~<cin ~<cio ~<cod ~<cos ~<cuk ~<das ~<del ~<doa ~<dok ~<dui ~<emb ~<flu ~<for ~<gan ~<geb ~<git ~<gor ~<h> ~<har
 ~<hew ~<hhh ~<hot ~<hoy ~<iya ~<jem ~<jep ~<jil ~<jua ~<jum ~<kad ~<kan ~<kas ~<kk> ~<kla ~<kod ~<kop ~<ks> ~<kub
 ~<kul ~<lay ~<lel ~<ler ~<lo> ~<lok ~<mad ~<mai ~<mak ~<mek ~<mem ~<mim ~<mod ~<mud ~<ngu ~<nja ~<nor ~<nur ~<oh>
 ~<oii ~<omp ~<ope ~<pab ~<pai ~<pau ~<pia ~<pju ~<pmi ~<psr ~<pun ~<qwe ~<raw ~<raz ~<rej ~<rin ~<rps ~<rt> ~<saw
 ~<seb ~<skt ~<slo ~<smk ~<soa ~<sok ~<spe ~<st> ~<sub ~<sug ~<sum ~<sya ~<taj ~<tak ~<tas ~<taw ~<tia ~<tim ~<tmp
 ~<tom ~<tpu ~<uan ~<usi ~<yaa ~<yae ~<yo> ~aan> ~acak ~acam ~acat ~acet ~adas ~adi> ~adis ~aela ~agun ~aian ~aika
 ~aiki ~ainy ~ait> ~akat ~akso ~akut ~alha ~alsu ~aluk ~ambi ~amdu ~amsi ~amul ~ange ~ani> ~anis ~anpa ~anti ~anye
 ~anyi ~aon> ~apli ~apot ~ara> ~aram ~arga ~aron ~arut ~asak ~asep ~atiu ~atpo ~aud> ~awo> ~ayas ~azia ~bab> ~bade
 ~baks ~baro ~beja ~bero ~bitu ~blok ~boco ~bolo ~bon> ~bong ~buar ~bude ~buk> ~bura ~caca ~cada ~cahn ~cap> ~car>
 ~cewa ~cipu ~cita ~city ~cope ~cost ~cuku ~curi ~da2> ~dain ~dapa ~data ~debu ~dede ~deg2 ~dere ~dian ~dido ~dieu
-3 ~digu ~dije ~diju ~dili ~din> ~disi ~disu ~dito ~diur ~dius ~dnya ~dona ~dron ~duit ~duli ~ean> ~ebek ~ecew ~eci>
 ~ect> ~edan ~edia ~edit ~eg2a ~egad ~egel ~eger ~egir ~egur ~ehar ~ejek ~elik ~elil ~elin ~emar ~embo ~emko ~en2n
 ~engi ~engo ~enje ~enju ~enny ~enu> ~enya ~epeg ~epny ~epuk ~eren ~erik ~erin ~erok ~erum ~esel ~esem ~esin ~est>
 ~eueu ~ewa> ~ewan ~exce ~fama ~flu> ~galn ~gang ~gapa ~gere ~giha ~gisi ~gkel ~gkin ~glun ~gobr ~goce ~gore ~got>
 ~gsay ~gust ~gusu ~hall ~hamd ~hapu ~hewa ~hhh> ~hhhh ~hli> ~hora ~hoyo ~hub> ~hubu ~huja ~iar> ~iate ~iatu ~ibaw
 ~ibet ~icop ~ido> ~idor ~igi> ~igin ~igus ~ijem ~ikah ~iket ~ilac ~ilba ~ilia ~iman ~inak ~indo ~indu ~info ~ingl
 ~ipel ~ipot ~iran ~irma ~isel ~itas ~iteg ~iun> ~iuru ~iusi ~iuwu ~jah> ~jaja ~jalu ~jara ~jare ~jeki ~jela ~jilb
 ~jina ~jkl> ~juan ~juma ~junt ~juta ~kab> ~kadi ~kala ~kams ~kan> ~karu ~kas> ~katu ~kebe ~keda ~kegi ~kema ~keru
 ~kola ~kole ~kolo ~kon> ~kons ~koto ~kreo ~kso> ~ktm> ~kula ~kumi ~kump ~kuru ~l2an ~laca ~laks ~laku ~lan> ~lbab
 ~lear ~leks ~lend ~les> ~lham ~lill ~lir> ~lisa ~lobi ~lon> ~los> ~lsu> ~main ~maka ~mana ~mant ~mari ~mart ~mbin
 ~mdul ~meka ~men2 ~meta ~mina ~misi ~mkot ~mony ~mpan ~mpat ~mple ~mpon ~mpuh ~msia ~muli ~n2ny ~nda2 ~ndah ~ndam
 ~nege ~neng ~net> ~ngel ~ngeu ~nggu ~ngi> ~ngir ~nglu ~ngsi ~ngu> ~nika ~njal ~njar ~njin ~nont ~norm ~npa> ~ntas
 ~nten ~nti> ~ntu> ~ntul ~nus> ~nyap ~nyas ~nyum ~oal> ~obak ~obi> ~obot ~obro ~oceh ~odan ~oii> ~ojok ~okan ~okin
 ~oko> ~olat ~oli> ~ompl ~onas ~ondr ~ongk ~onse ~ool> ~ooo> ~opan ~opet ~opi> ~ora> ~oren ~orma ~ormu ~oske ~ota>
 ~oted ~otek ~oton ~paci ~pada ~padu ~pake ~pals ~pam> ~pani ~paud ~peci ~peda ~pemk ~peno ~peny ~peti ~piat ~pju>
 ~pmi> ~pond ~porn ~pote ~prog ~psi> ~psr> ~pua> ~pule ~rabu ~raga ~raks ~rann ~rasu ~razi ~rduk ~rebe ~reje ~rend
 ~rene ~reng ~reo> ~ribe ~rih> ~riks ~ris> ~risi ~rkem ~rlan ~rlu> ~rmul ~robo ~rogr ~romb ~rong ~rosk ~rpan ~rps>
 ~rsit ~rtan ~rteg ~rty> ~sabi ~sah> ~sama ~sapu ~sar> ~sara ~sat> ~sawo ~say> ~seli ~sem> ~sepn ~serv ~sida ~sido
 ~sir> ~siti ~siun ~skeu ~sktm ~smp> ~soal ~sola ~sopa ~stas ~sudn ~suge ~sur> ~tagi ~takn ~tako ~tanp ~tat> ~taun
 ~ted> ~tegu ~tek> ~tent ~tepu ~term ~test ~tiuw ~tmp> ~top> ~tos> ~tpol ~tpu> ~trim ~tul> ~tulu ~tuna ~tusn ~ucun
 ~udik ~udny ~ugen ~ulia ~ulil ~ulu> ~uman ~umis ~unar ~unda ~unde ~unge ~ungk ~ungu ~unit ~untu ~unye ~urny ~usah
 ~usik ~usir ~usna ~usur ~utat ~uwun ~waya ~wung ~xcel ~yael ~yaka ~yebu ~yeru ~yong ~zia> ~zzzz
-4 17an 17an+di =ask =money =office =seek =thanks a+dan ada+begal ada+lagi ada+saudara ada+temen akhirnya alam+jaya
 alat+plastik alun aman amankan anak+balita anak+dari anak+saya angkot+b02 apa+mesin aqua atas+flyover atuh awal aye
 b02 baca badan+kurus bahaya baju+batik ban ban+bocor bangun+sadar batik bau+badan bau+dan bawa+anak bawa+boneka
 bawah+jembatan bayi+abis bayi+ke bayi+sehat beda beredar beredar+itu beringin berisik berkedok berkedok+orang
 bisa+berdiri bisa+lapor bisu botol+aqua bsd buka+lagi bukan+odgj butuh+izin butuh+susu cari+anak cari+saudara
 cari+sekarang cepat+banget cfd ciri cuma cuma+minum cuma+ngantuk cuma+ribut dalam+angkot damai dari+tadi
 dari+tetangga data deh dekat+sumur dengan+minum dengan+orang dengan+pacar dengar+harga depan+sd di+kantor
 di+kelurahan di+kreo di+mana di+pos di+sekolah di+taman di+tangerang di+tpu dia+ada dia+minta dia+pakai dia+yang
 dibantai dibawa dicek dikit+sudah dinas disuruh ditinggal+anak ditinggal+dia dititip+ke doang+sudah dulu+sudah
 emang emperan foto+susul gaga gaji gelandangan+dengan gembor gereja golok+nyasar golok+untuk got hari+minggu hasil
 hi hidup+segan hitam+parkir hp+saya ikan+di ini+siapa itu+video izin jam+5 jam+lebih jantung+saya jatuh+tidak
 jawab+orang jaya jembatan+mancing juga+tidak kacamata kaget kakak+di kali+mati kalideres kamar+dengan kami+bapak
 kanan kaos karena kartu kata+anak kayanya+kurang ke+arah kecapean kecil+jatuh kehujanan kejar+layangan kel
 keliling+golok kemarin+ada kemarin+mau kenanga kendor keramaian keren kereta+tanah kereta+turun kering+orang kesel
 ketemu+saya keterbelakangan kira+apa kiri kok+belum kolam+taman kondisi korban+sudah kotor+banget kp kresek+hitam
 ktp kudis kudis+sekujur kursi+roda kurus lagi+sudah lancar lanjut lansia+pakai lansia+saya lapar lapas+laki lapor
 lapor+pingsan larangan lari+lagi lari+tidak layangan lemas+belum lemas+tapi lembang+ciledug lepas+sudah lewat+lagi
 lewat+sini lihat+lagi lihat+lansia loh lomba lu lucu luka+kaki lumpuh+sejak mah main+anak makan+dengan mal mall
 mampet mandi+saya mangga masih+lama masuk+slb mau+minta mau+tanya meninggal+baru menit+ini met minggu mlaku
 mobil+saya mobil+tidak muka+gelandangan mulu+di mung murah naik+bis ndelik ngesot nggih ngomong+sendiri nomor
 nongol+lagi nyamuk nyuci nyuci+piring obat+kuat odgj+ada ojek+cimone ongkos orang+pasung orang+pendiem orang+saya
 orang+terlantar otw pada+meninggal pajak pajak+naik pamulang panti parung pasar pasar+bengkok pasar+tangis payung
 pendiem penelepon+tanya penipuan+berkedok perempuan+tangis perkosa+di petugas+sudah pikun pilek pindah+ke
 pingsan+sekarang pinjam pinjol pintu+air pintu+masuk pintu+poris piring pisang+di pkh plastik+main polsek+belum
 pondok pos+ojek putus+dengan qurban ralat rel+yang rokok+terus rombongan rumah+abis rumah+tadi rumah+temen rumput
 rw sabtu sadar+diri sadar+penuh sakit+kudis salah+chat salah+kirim sambel sambil+nyanyi sampai+mana sampurasun
 saya+autis saya+bangun saya+cari saya+keluar saya+pingsan sebelah+rel segan segan+mati sejak+tabrak sekarang+lewat
 sekarang+rawat sekarang+tidur sempat sendiri+teriak seragam sering+ada seru setelah shinta si+anak slb spbu st+rawa
 sudah+5 sudah+amankan sudah+berhenti sudah+bisa sudah+ikat sudah+melahirkan sudah+pulang sudah+tarik sudah+tolong
 suka+kejar suka+pukul sumbang sumur+alat susah susu+bayi tabrak+tunggal tabung+napas tadi+jatuh tadi+saya
 tadi+sempat tahun+lalu tajur tali+pinggang taman+kota tangan+ada tangis+lagi tani tapi+sadar tapi+tidak tarimo
 tegor temen+cerita temen+di temen+sudah tenang tenang+sekarang terakhir+lihat teras teratur teriak+tapi ternyata
 tetangga+tapi tiap+asap tiap+hari tidak+cuma tidak+disini tidak+ganggu tidak+kena tidak+punya tidak+sembuh
 tidak+tidak tidur tiket tikungan timnya tindak tinggal+dengan titip+bayi tolong+dicek tolong+ke tolong+orang
 tolong+semprot tolong+tebang tower+sutet tugas tuh tumpang tunggu+antri tunggu+dari turun+dari uih umur+17 urus
 usul utara video+lama wah wah+hampir waspada waspada+penipuan yang+beredar yang+gerak yang+jawab yang+kata
 yang+meninggal yang+sesak yang+terjebak ybs+sudah ~17an ~7an> ~<17a ~<ang ~<aqu ~<aye ~<b02 ~<b0> ~<bab ~<beb ~<boj
 ~<bsd ~<bub ~<bun ~<cab ~<cac ~<car ~<cfd ~<cip ~<cis ~<cit ~<cle ~<cum ~<dam ~<dat ~<deb ~<die ~<dij ~<gar ~<got
 ~<han ~<hi> ~<izi ~<jaj ~<jak ~<jay ~<kag ~<kao ~<kil ~<kip ~<kol ~<kp> ~<ktp ~<kur ~<lia ~<loh ~<lu> ~<luc ~<mac
 ~<mla ~<mog ~<mus ~<nde ~<ong ~<otw ~<pay ~<pen ~<pkh ~<pul ~<qur ~<ral ~<riw ~<rom ~<rw> ~<sak ~<sha ~<sin ~<sit
"""
