"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
-1 mogot+dekat mondar mondar+mandir mookervart muda muda+luka mukena muleh mulut+mencong mulut+tiap mulyadi
 muncul+di muncul+lagi mundur mutiara naik+lagi naik+turun nakal nanaon nanaon+ngan nanging nanti nanti+saya
 napas+itu naros nasib negeri+pabuaran ngaku+dari ngantuk+parah ngejogrok ngetan nginep+di ngobrol+nyambung ngomong
 ngungsi ngungsi+di nikah nining nio no+12 no+2 noh nolak nongol+di nongol2+juga nyaris+bikin nyusu nyusuin o
 obat+jiwa obat+teratur odgj+jinak odgj+lapor odgj+liar odgj+masuk odgj+ngoceh odgj+obat odgj+tenang off oh+gitu
 oh+iya oiya+dia ok+siap operasi orang+aneh orang+darah orang+dipukul orang+kaki orang+lemas orang+racun orang+sih
 orang+terus orang+tidak orang+tinggal orang+tua pabrik+kaca pabrik+tahu pabuaran+2 pacar+tidak pada+tanya
 padahal+saya padang pagar+di paham pakai+gamis pakai+kabaya pakai+kostum pakai+mau pakai+mukena pakai+rambut palem
 palem+semi paling+besar pamit+interview panarub panas pandeglang panti+mana papasan paragon parkir+ada
 parkir+basement parkir+mall partai parung+jaya pas+cfd pas+dicek pasar+dagang pasar+itu pasar+laris pasar+ramadhani
 pasar+sudah pasien+sudah pasien+tidak patang patokan+sebelah patung pekalongan pelajar pelangi pelataran
 pelataran+bank pelem pemda pemerintah pemulangan pendampingan pengajuan pengkolan penjara+kata penjelasan
 penjelasannya penuh penyebrangan penyebrangan+tangcity perancis percuma perempuan+19 perempuan+bukan
 perempuan+dengan perempuan+sekitar perempuan+suka perlintasan perlintasan+tanah perlu+dia pernah+tapi perpanjang
 persada persalinan pertigaan+jatake perum+pondok perum+total pesantren petir+orang petugas petugas+dari petugas+ini
 petugas+perempuan pinangsia pindah+domisili pinggir+lapangan pinggir+panunggangan pipi+kiri piro pisau+cap
 pisau+juga pitih+lai piyambak piyambak+mlaku plaza pmr pocong pohon pohon+mangga pojok polsek+karawaci polusi
 pondok+arum ponpes pp pppp promo ps ps+laris ps+poris puasa+kemarin pulang+tidak pulang+umur punya+kaki
 punya+saudara push push+rank pusing puskesmas+mana puspem putar+green putri r03 racun+piring raden+fatah
 radio+rusak rahasia+tidak ramadhani rambut+gimbal rampung rampung+kabeh rangkas+nyasar rank rawa+buntu raya+mauk
 rehab rel+tanah rel+tiap relawan resah resah+ada resep reyot ribut+dengan riw robinson roda roti+bapak rs+dengan
 rs+hermina rs+mayapada rt+5 ruko+dekat ruko+lio ruko+pinangsia ruko+sudirman rumah+tolong rumahnya+cat rumahnya+mau
 rw+6 rw+aja saaba sadar+minta saja salah+lihat salah+paham salah+tulis sambung+saya sambungan sambungan+putus
 sampah+penuh sampai+isya samperin+orang santai+di sapuluah sapuluah+tahun sarmi sarung+biru sat sat+set sate+taruh
 satpam+ada satpol+pp satu+kelas saudara saudara+5 saudara+banyak saudara+manusia sawah+belakang saya+batuk
 saya+butuh saya+capek saya+cek saya+dengar saya+hancur saya+harus saya+ini saya+kasi saya+kering saya+ketua
 saya+lah saya+lupa saya+pensiun saya+rahasia saya+rw saya+satpam saya+sejak saya+suka saya+tangan saya+wkwk
 sd+gading sd+karang sd+negeri sdn sdn+9 sdn+sukasari sebelah+pabrik seberang+di seberang+jalan seberang+pom
 sehat+dengan sekarang+jam sekarang+lansia sekitar+7 sekitar+9 sekitar+pasar sekolah+rakyat sekolah+saya
 sekolah+tidak sekolah+umur sekolahan semak+pinggir semangat sementara semi semrawut semua+jalan semua+kena senam
 sendiri+ke sendiri+kp sendiri+naik sendiri+tidak sepatan seragam+pramuka seragam+tentara serahkan+ke sering+lupa
 serpong+dekat service set+cepat shalom shift siapa siapa+ini siapa+tahu sibuk sido+orang sih+ada sih+tidur sikat
 sikat+gigi simulasi sini+sekarang sini+timnya sios sios+orang sisir skripsi sma+15 smp+kayanya so so+much sora sori
 spada suami+istri suami+yang subuh+bagaimana subuh+tadi sudah+2x24 sudah+bakar sudah+bersama sudah+bubar
 sudah+datang sudah+diadopsi sudah+disuntik sudah+enak sudah+kapendak sudah+lari sudah+mangkat sudah+rampung
 sudah+rutin sudah+sembuh sudah+sisir sudah+tahu sudah+tidur sudimara+pinang suka+kumpul suka+seberang suka+teriak
 sukaasih suku sumpah sunan sungai+cisadane susul+bawa swastiastu syarat t3 tabrak+saya tadi+iseng tadi+kaki
 tadi+lapor tadi+pakai tadi+pamit tahu+mau tahun+asuh tahun+keluar tahun+mau tai tai+lalat taksi takut+gelap
 taman+elektrik taman+kunci tambal tanah+gocap tangan+rt tangerang+tidak tangga+jembatan tanggal tangis+mau
 tanpa+alas tanpa+baju tanya+dia tanya+jawab tanya+ke tanya+lagi tanya+syarat tapi+masih tarik+becak taruh+golok tas
-1 tas+besar telanjang+di telepon+dengan telepon+lagi teluk teluk+naga teluknaga+dekat temen+ngobrol temukan+tempo
 tenang+abis tengah+bundaran tentang+cara tepi+sungai teras+bank teras+saya terlantar+dari terminal
 ternyata+perempuan terus+dengan terus+depan terus+dibawa terus+hilang terus+pergi terus+tiap tetangga+buang
 tetangga+gonggong tetangga+jual tetangga+sudah tetangga+tiap teuku teuku+umar think+dia this+service tiap+tolong
 tidak+belum tidak+dari tidak+gigit tidak+jd tidak+kami tidak+mempan tidak+nakal tidak+nanaon tidak+orang
 tidak+perlu tidak+saya tidak+siapa tidak+sios tidur+kp tiga+orang tikus+gratis timnya+belum timur+sudah tinggal+dua
 tinggi+tolong tini tkp toko+jalan toko+pisau tokoh tol tol+bsd tol+jakarta tolong+batal tolong+ditertibkan
 tolong+lihat tolong+penjelasan tolong+salah tolong+sekarang tolong+suami tolong+tahan topi total+persada transmart
 transmart+cikokol travelnya trima trima+infonya trotoar truk+tidur tua tua+banget tua+tabrak tugas+sekolah
 tuhan+memberkati tukang+bangunan tukang+jagal tukang+tambal tumpang+di tumpuk+mau tuna tunggu+jemput tusuk+duri
 tutup+takut u uang+palak uap uban ular umar umkm umur+11 untuk+bener untuk+jaga ups ups+salah urus+kartu usah+deh
 vaksin+rabies video+telepon villa+tangerang voli wa+aja wa+toko waalaikumsalam wae+tidak wajar warga+antar
 warga+lagi warga+pasung warung+h warung+nining warung+tidak warung+tini warung+yang wawancara wifi wkwk+orang work
 wtc+matahari wungkul x x+yang yakin+banget yang+baca yang+darah yang+down yang+jaket yang+kesini yang+paling
 yang+pukul yang+saya yang+tanya yani yaudah+tidak ybs+ada yo+sudah you+respon yuk zzzzz ~0jt> ~2nya ~2x24 ~3kg>
 ~<2x2 ~<3kg ~<aca ~<adi ~<aeo ~<ahm ~<aju ~<aka ~<akt ~<and ~<app ~<asr ~<ava ~<azh ~<b> ~<bag ~<bek ~<ber ~<bni
 ~<bon ~<boy ~<bre ~<brt ~<bug ~<buk ~<bur ~<cbd ~<cia ~<cib ~<da> ~<das ~<dek ~<dep ~<dha ~<dib ~<dlh ~<eh> ~<ele
 ~<emo ~<emp ~<eve ~<fat ~<ff> ~<for ~<fot ~<fre ~<gab ~<goc ~<god ~<gus ~<hay ~<hip ~<ig> ~<ija ~<int ~<its ~<jel
 ~<jin ~<jmb ~<jne ~<jug ~<kal ~<ken ~<kha ~<klu ~<kre ~<kri ~<kuc ~<kya ~<lae ~<leb ~<les ~<leu ~<lev ~<lin ~<lus
 ~<mag ~<mau ~<mbo ~<nas ~<nen ~<new ~<ngl ~<nio ~<noh ~<nop ~<not ~<nud ~<nut ~<o> ~<ove ~<pac ~<par ~<pij ~<piy
 ~<pmr ~<poc ~<poh ~<poj ~<pp> ~<ppp ~<ps> ~<r03 ~<reh ~<ret ~<rey ~<rin ~<rod ~<ruj ~<sam ~<sdn ~<she ~<sib ~<sig
 ~<sik ~<sio ~<ska ~<skr ~<so> ~<syu ~<t3> ~<tau ~<tem ~<tet ~<thi ~<tis ~<tkp ~<u> ~<uap ~<udu ~<uma ~<umk ~<ups
 ~<usa ~<vil ~<vol ~<waa ~<wan ~<war ~<waw ~<wif ~<wor ~<wun ~<xxx ~<yuk ~aaba ~aala ~aasi ~abri ~abum ~aca> ~acem
 ~adaa ~aden ~adep ~adin ~adip ~aeon ~agon ~agu> ~aham ~ahap ~ahar ~ahla ~aiak ~aii> ~aiku ~aima ~aja> ~ajah ~ajui
 ~ajur ~akah ~akan ~aker ~akku ~aks> ~aksi ~alay ~alem ~aler ~aliw ~all> ~alma ~alom ~alut ~amid ~amka ~amri ~anao
 ~anar ~angd ~angg ~anja ~ansm ~antu ~anyo ~apad ~apan ~apeu ~apil ~apul ~arag ~aral ~arep ~arge ~arhu ~arjo ~arko
 ~armo ~arsa ~arse ~arub ~aruk ~asaa ~asab ~asan ~asas ~asda ~asdf ~aser ~asib ~asse ~astr ~astu ~asuo ~atan ~ati>
 ~atif ~atol ~auna ~awai ~awut ~ayap ~ayor ~aysi ~aza> ~azho ~bagi ~bank ~barb ~basu ~bayo ~bby> ~bie> ~bih> ~bine
 ~bins ~bis> ~bkan ~ble> ~bni> ~boga ~breb ~brik ~brt> ~buge ~bule ~busi ~butn ~cabe ~cali ~calm ~capi ~care ~cbd>
 ~cel> ~cibo ~cil> ~cimo ~cina ~ciny ~ciuj ~clus ~core ~cum> ~curu ~dagu ~dakn ~dape ~date ~degl ~deka ~del> ~dent
 ~dera ~dfgh ~dhan ~diai ~dico ~diev ~digr ~diju ~dik> ~diom ~dis> ~disd ~disi ~diti ~dito ~dlh> ~doh> ~doma ~don>
 ~dor> ~dosa ~dram ~dug> ~dukc ~duku ~durn ~eada ~eali ~eans ~ebel ~ebet ~edek ~edok ~edug ~ejog ~ekal ~ekol ~ektr
 ~elaj ~elan ~elap ~elas ~ele> ~emda ~emen ~emi> ~emos ~emot ~emra ~emuk ~emun ~enak ~endu ~enuh ~enye ~eon> ~epan
 ~epo> ~eput ~eram ~erar ~erca ~ercu ~erek ~erit ~ermi ~ernl ~erto ~eruk ~esa> ~esta ~etug ~etuk ~euku ~eum> ~eump
 ~eung ~evel ~even ~ewas ~eyot ~fata ~foto ~free ~gabu ~gadu ~gaim ~gan> ~gani ~gant ~gati ~gdut ~gebe ~geja ~gemp
 ~gga> ~gge> ~gipa ~gkol ~gku> ~glam ~glo> ~gnyo ~goba ~goca ~gomo ~gonc ~gong ~greb ~gsat ~gsu> ~guk> ~gund ~guys
 ~haii ~hair ~ham> ~hani ~hant ~hari ~hart ~hasa ~hatu ~herm ~hidi ~hift ~hija ~hiji ~hjkl ~hmad ~hom> ~hotl ~hum>
 ~hung ~huni ~hur> ~iama ~ianj ~iann ~iant ~iast ~iasu ~ibag ~ibil ~ibod ~ibu> ~ibus ~iday ~iden ~idin ~ieu> ~ieva
 ~ifi> ~igen ~igre ~ihi> ~ihub ~ijag ~ikah ~iki> ~iman ~imar ~imon ~imul ~imut ~inat ~indr ~inik ~ipar ~ipon ~ipsi
 ~ipur ~iras ~iro> ~isas ~isdu ~iseb ~isi> ~isil ~isis ~istr ~itom ~its> ~iyam ~jaba ~jahe ~jam> ~jawa ~jiny ~jmbt
-1 ~jne> ~jogl ~jogr ~jua> ~juga ~juin ~kaas ~kak> ~kalo ~kape ~kato ~kcap ~kead ~keke ~kelo ~kene ~kert ~khai ~king
 ~kir> ~kit2 ~klin ~klua ~kmin ~koan ~kobe ~koh> ~kohn ~kond ~kont ~koop ~kop> ~kope ~kost ~kot> ~kram ~krim ~krip
 ~krit ~ktri ~kuci ~kums ~kur> ~kut> ~kutn ~kyai ~lae> ~laik ~laja ~lamp ~lang ~lar> ~lasi ~lawa ~lay> ~layu ~laza
 ~ledu ~lekt ~lele ~less ~leum ~leve ~lien ~lika ~liki ~limu ~linc ~lini ~link ~lisa ~lmar ~lobb ~lodo ~log> ~loka
 ~lom> ~lor> ~luah ~luny ~lure ~lus> ~lusa ~lust ~lyad ~mad> ~madh ~mah> ~mand ~marh ~mark ~mart ~matu ~mayu ~mbaw
 ~mbil ~mbtn ~mbu> ~mbut ~mda> ~mese ~mimi ~mini ~mira ~mkm> ~mode ~mone ~mosi ~mot> ~mpas ~mpu> ~mpus ~mraw ~msal
 ~muda ~muke ~muly ~mur> ~must ~muta ~nant ~nany ~naon ~nawi ~ncum ~ndap ~ndeg ~ndin ~ndir ~ndom ~neme ~net> ~ngad
 ~ngan ~ngdu ~ngeh ~nget ~ngil ~ngip ~nika ~nim> ~nini ~nio> ~nisa ~nita ~njur ~nlan ~noh> ~noni ~nor> ~npes ~nsma
 ~nson ~ntik ~ntre ~nyed ~oar> ~oban ~obby ~ober ~ocap ~ocon ~oda> ~odar ~oder ~off> ~oglo ~ohny ~okee ~oket ~okoh
 ~oku> ~olah ~olik ~olod ~olog ~omar ~omis ~omo> ~onim ~onor ~onpe ~oope ~oret ~ori> ~ork> ~ose> ~osi> ~otli ~otoa
 ~ound ~oyo> ~papu ~pass ~pela ~pem> ~pemd ~peme ~pemu ~perc ~perm ~pes> ~pete ~pike ~piro ~piya ~plaz ~plik ~pmr>
 ~poco ~poho ~pojo ~polu ~ponp ~potk ~ppo> ~ppp> ~pppp ~prom ~pto> ~puk> ~pun> ~push ~pusi ~pusp ~putn ~r03> ~rago
 ~rart ~rasn ~ratu ~rawa ~rawu ~rbaj ~rcum ~rebo ~rela ~retr ~reyo ~rget ~rhum ~ring ~rips ~riw> ~rmi> ~rmo> ~rnla
 ~robi ~romo ~ronc ~ropo ~rsad ~rsal ~rsar ~rtai ~rti> ~rto> ~rub> ~rug> ~ruju ~ruko ~ruma ~rvar ~rvic ~rvie ~ryad
 ~saab ~saan ~samp ~sari ~saud ~saur ~sdfg ~sdn> ~sduk ~sed> ~semr ~sena ~sep> ~shal ~shif ~siak ~sibu ~siga ~siha
 ~sika ~simu ~sios ~skri ~sora ~spem ~stia ~stin ~stra ~sudi ~suin ~suks ~suna ~suo> ~suru ~sury ~swas ~taks ~tamp
 ~tan> ~tap> ~tarm ~tay> ~tedu ~tekn ~terv ~teta ~teuk ~tiar ~tine ~tkan ~tkp> ~tlin ~tna> ~toar ~tomb ~topi ~tore
 ~tosa ~tren ~tri> ~trib ~trop ~trot ~tu2n ~tump ~tut> ~u2ny ~uala ~ubat ~ubun ~ucia ~udar ~uden ~ugel ~uhun ~ujuk
 ~ukaa ~ukca ~uken ~ukmi ~ukup ~ular ~ule> ~uleh ~uli> ~ulur ~umah ~umar ~umkm ~umsa ~un2> ~unat ~und> ~undi ~unis
 ~upai ~ups> ~upuk ~ursu ~urug ~urya ~usar ~ush> ~uspe ~uste ~usti ~usu> ~usum ~utab ~ute> ~utia ~utra ~utri ~uys>
 ~val> ~vart ~veln ~veni ~ver> ~vice ~vill ~voli ~waal ~waka ~wana ~wanc ~wara ~wasa ~wast ~wawa ~wifi ~work ~wut>
 ~x24> ~yana ~yapu ~yedi ~yora ~yot> ~ysia ~yuk> ~zhom
-2 07+bojong 0813+0000 0857+0000 13+tahun 15+menit 19+tahun 2+orang 22+arah 3+bulan 3+jam 3+kilo 40an 45+tahun
 5+orang 6+orang 7+tahun 70th =client =force =heart =nature =road =wait =well abaikan abis+begadang abis+naik acara
 ada+data ada+dengan ada+info ada+ketemu ada+konseling ada+ktp ada+listrik ada+ongkos ada+perkembangan ada+program
 ada+sudah ada+tompel agen air+anak air+bersih airport alamat alas alas+kaki alat+bantu alat+lewat alfamart
 alhamdulillah+ketemu alkohol alun2 amankan+golok ambruk+kemarin ambruk+tahun ambulans+ada anak+bisa anak+ini
 anak+istri anak+jalanan anak+kampung anak+kucing anak+ngelem anak+piatu anak+pura anak+rt anak+saya anak+suka
 anak+tenggelam anak+terlantar anggota+kami angkat+belum angkot+03 anter any apa+ada apa+bapak apa+dengan apa+kok
 apa+robot apa+tangan apa+untuk apa+warga apar apar+di apartemen+ayodhya ape aplikasinya arah+barat arah+ciledug
 arah+jembatan arah+kebon arah+rel arah+sepatan arah+situ arah+tangerang arah+tmp arah+utara ari+tidak asam+urat
 asesmen ashari+cipondoh atas+genteng atas+tiang atm+bca aula+kelurahan avanza+hitam awas ayodhya babi babi+lu
 baca+tulis bacok+tetangga badan+sehat baik+jangan baik+telepon baju+bekas bak+truk bakar+api bakso+senjata
 bakti+pada balita+main bamban bandara bandung banget+bibirnya banget+datang banget+kakak banget+keburu banget+nya
 bangkai+di bangun+ada bangun+dia bangun+jam bangun+langsung banjir+butuh bank+bjb bantu+bawa bantu+obat bantu+tidak
 banyak+itu bapak+duduk bapak+kalau bapak+petugas bapak+saudara bapak+saya baru+ketemu baru+tahu basah+semua
 batal+aja batal+orang batuk+terus batusari bau+alkohol bau+depan bau+di bawa+2 bawa+balita bawa+gerobak
 bawa+identitas bawa+koper bawa+sapu bawa+tas bawa+temen bawah+puun bawah+wit bayar+kontrakan bayi+harus bayi+sewa
 bebek bebek+h beda+orang bekasi belakang+boen belakang+kontrakan belakang+ramayana beli+baru belum+adu belum+juga
 belum+makan belum+orang belum+sampai belum+yang bener bener+datang bener+orang bener+sudah berapa+lama berduka
 beres+tidak berisik+kayak berita+itu berobat+sekarang bersih+got bertiga+tidak besar+paha besar+tidur beta
 biasa+bawa bikin+racun bima bintaro bintaro+sektor bio biru+jalan bis+tidak bisa+baca bisa+berdiri bisa+hubung
 bisa+keluar bisa+lewat bisa+pulang bisa+tidak bjb blok+e blok+m bocah+sekitar boen boen+tek bokor+benda boleh+lapor
 bolos broadcast buah buana buang+sampah bubur budeg bukan+perempuan bukan+ternyata bulan+ini bunderan bunga
 buntung+di buntung+tabrak busuk+dari busway+kalideres busway+pesakih butuh+sembako cacat+kaki cadas+kukun
 cair+merah cakra cakra+buana cantiga cap cara+beda cari+alamat cari+lagi cari+makam cari+orang cat+ijo catur cekcok
 celana+hitam cengkareng cepak cerita chatbot cibodas cikokol cikupa cilame cilame+belakang ciledug cintaku cipadu
 cipete ciri+ada ciri+cirinya cirinya+apa cisadane cisadane+raya cisauk cita compang cross+depan cuma+berdiri
 cuma+duduk cuma+jalan cuma+orang curhat daerah daerah+batuceper daftar daftar+bantu dalam+gang dalam+giant
 dalam+minimarket dan dan+minum darah+dengan darah+saya dari+2009 dari+cipondoh dari+di dari+dinsos dari+magrib
 dari+orang dari+pemkot dari+rabu dari+rangkas dari+rps dari+rs dari+sekarang dari+sumbang dari+yayasan darussalam
 datang+semua deg deg+degan degan dekat+kontrakan dekat+mcd dekat+pabrik dekat+palang dekat+sd dekat+tempat
 dekat+ternyata dekat+tol delima delima+4 denda dengan+adik dengan+golok dengan+istri dengan+rt dengan+sandal
 dengan+temen depan+gang depan+gereja depan+kecamatan depan+kfc depan+klinik depan+lapas depan+pos depan+rumah
 depan+simulasi depan+smp depan+smpn deras di+alun2 di+bandara di+bandung di+berita di+bintaro di+bugel di+cfd
 di+cimone di+cipadu di+dadap di+daerah di+gang di+gerendeng di+ig di+igd di+jari di+kalideres di+koang di+kosambi
 di+lemari di+lokasi di+neglasari di+pagedangan di+pamulang di+panti di+perempatan di+perum di+petir di+pipi di+pool
 di+putar di+sts di+tkp di+warnet di+warteg dia+anak dia+geser dia+hilang dia+kejang dia+muncul dia+ngomong
 dia+nongol dia+pindah diadopsi diam+dia diam+sekarang diancam+penagih diaspal dibaca dibiarkan dibungkus+plastik
 dikasih dikasih+nasi dikasih+obat dikeroyok+sudah dikit+sudah dikubur dimakam+dinsos dingin+banget diperban
 diperban+dengan dipukul+orang disamber+petir diselametin diserang+kantuk disiram+warga disuntik ditakoni ditangkep
 ditertibkan ditinggal+orang ditinggal+rumah ditinggal+sekarang dmn do+you doang+minta dobel dok dorong+warga
-2 dua+anak dua+duanya dua+minggu duanya duanya+tidak duduk duduk+dan duka dulu dulu+di dulu+orang duri durian duta
 editan editan+jangan eh+salah elpiji emang+tukang ember emper+kios enjing estimasi evakuasi excel fly fly+over
 flyover+cibodas flyover+jalan formulir formulir+online foto+tidak free gacor gaji+telat gamis gang+cilame
 gang+nangka gang+rambut gang+tike gang+tinggi ganggu+odgj gapura garden garut gas+elpiji gebang gedung+cakra gejala
 gelandangan gelandangan+ada gelandangan+bawa gelandangan+di gelandangan+kena gerah gerendeng geser+ke giant+lama
 giginya+ompong gigit+oray gile gimbal gitu gitu+dari golok+bikin good gor goreng gorong2 gratis+tidak green
 green+laki grup+wa gubuk+dekat gubuk+tepi gula guru h+tas habis haloo halte hamil+tidur hampir hampir+tabrak hanya
 hanya+tertidur harus+kenapa has+anyone hatur hideung hidup+begini hidup+sebatang hilang+ini hilang+motor hilang+pas
 hilang+terakhir hilap hitam+besar hoax+yang horas+lae hotel hoyong hp+nya hpl hub hujan+deras identitas+yang
 ieu+ada ijin ijo+samping ikut indah+blok indomaret+jalan indomaret+tajur informasi ini+atau ini+bot ini+chatbot
 ini+foto ini+manusia ini+nomor ini+nyambungnya ireng is+this isi+botol isi+formulir istri itu+bener itu+bikin
 itu+boneka itu+editan itu+jalan itu+masih itu+naik itu+orang itu+tadi itu+tidak jadi+bagaimana jadi+dingin
 jadi+orang jakarta jakarta+merak jalan jalan+bolak jalan+delima jalan+gang jalan+harus jalan+kira jalan+pembangunan
 jalan+santai jalan+tolong jalan+tutup jalanan jam+6 jam+belum jam+berapa jam+setengah jangan+disebar jangan+kaget
 jangan+kesini jangan+kira jangan+percaya janji janten jantung+pisang jasa jatuh+tolong jazakallah jembatan+baru
 jembatan+gondrong jembatan+kecil jemput+besok jepang joget jomblo jual+di jual+miras jual+obat jual+tisu
 jurumudi+baru kab kab+tangerang kabar+culik kadaluarsa kadis kah kaka kakak kakak+kami kaki+cuma kaki+palsu kalau
 kalau+lagi kalau+marah kalau+nanti kali+cisadane kali+pasir kali+sabi kali+sandal kali+tolong kamar+sudah
 kami+boleh kami+dari kami+hanya kami+harus kami+jangan kami+kembali kami+rusak kami+saudara kampung+mau
 kamsia+semua kanan kanannya kanannya+buntung kandang+bebek kantor+dinsos kantor+kelurahan kantuk kaos+kaki karawaci
 kardus+di karena+saya kartu+disabilitas karung+di karunya+sudah kata+di kata+jalan kata+petugas katsiran kaya
 kaya+disamber kayak+mau kayaknya+dia ke+dieu ke+gelandangan ke+halte ke+lokasi ke+pasar ke+pos ke+posyandu
 ke+rumahnya ke+rumsing ke+saudara ke+selokan ke+tangerang kebon+nanas kec kec+benda kecewa kecil+belakang
 kecil+gendong kedaung kejadian kel+benda kel+mekar kelahi+dengan keliling+alat keliling+karunya keluar+kamar
 keluar+stasiun keluarganya+sudah kemana+sekarang kemarin+dikeroyok kemarin+kata kemarin+orang kemarin+sempat
 kemarin+tabrak kembali kembali+ke kemeja kemis+dekat kena+denda kencing kencing+manis kepala+nyut keran+umum
 kering+kerontang kerja+tumpuk kerontang kerudung kesini+atau ketemu+dengan ketemu+dulu ketemu+laki ketemu+lansia
 ketemu+odgj ketemu+sudah ketua+rw kfc khusus kira+mau kira+orang kiri+saya kirim+ko kirim+pesan kirim+titik kite
 kite+mau klien+a klien+lari klien+sudah km+13 km+14 km+22 ko+masih kok+cuma kok+di kok+saya kolong+flyover komplek
 komplek+pu komplek+sudah komunitas konseling+saudara kontak konten konten+kesel kontrakan+biru kontrakan+kosong
 kontrakan+pintu kontrol+rutin kopi koramil kota kotak kp+cantiga kp+kandang kukun kulkas kulonuwun kumat+kalau
 kursi+taman kurus+kering lagi+ada lagi+bagaimana lagi+gelap lagi+ke lagi+lansia lagi+main lagi+ngupas lagi+pakai
 lagi+sampai lagi+si lagi+solat laki+40an laki+masuk laki+sekitar laki+sudah laki+tergeletak laksa lalat+di lalu
 lama+mau lama+tidak lami lami+tidak lansia+buta lansia+dia lansia+hidup lansia+hilang lansia+nyasar lansia+suka
 lansia+tinggal lantai+4 lantai+mushola lapar+banget lapor+ke lapor+lewat lapor+tetangga lapor+yang laporan+saya
 laporan+tutup larangan+selatan lari+dengan laris+cibodas latihan layangan+depan lebaran+kemarin lem+tidur
 lemas+tidak lengan+kiri lepas+tapi lewat+jembatan lihat+dekat lihat+dia lihat+naik lihat+orang lihat+tidak
 limbah+pabrik linglung+cari linglung+di linglung+kp lio listrik+dari lobi lobi+hotel logat lokasi+hari lokasi+klien
 luka+doang lumpuh lumpuh+ngesot m mabuk+di maghrib mah+tidak main+bola main+ke main+layangan makam+adik makan
 makan+minum maksud maksud+saya malah+sekarang mampu mana mandiri mantu mantu+saya manusia+apa manusia+silver
-2 mapolsek masih+centang masih+ngejogrok masih+terus masih+waiting masjid+agung masjid+nurul masjid+pintu massal
 masuk+angin masuk+daerah masuk+dari masuk+lewat masuk+masjid masuk+rs masuk+sini masuk+tidak mati+mesin mati+saya
 mati+tawa mati+yang matur+sanget mau+datang mau+dia mau+ke mau+keluar mau+nanye mau+obat mau+perang mau+sumbang
 mau+titip mauk mauliate mayat+mr mayat+terlantar mbg mcd+cikokol melek+terus melon mengganggu meninggal+semua
 menit+sampai merah+celana merah+kodim merah+pemda merak+km merangkak+di meruya mesem metal metal+berisik mie mimpi
 minggu+kata minggu+tolong minta+beli minta+sedekah minum+dia minum+es minum+jamu minum+sendiri misi mlaku+lagi
 mobil+sudah mobil+tidak modal mogok+mati motor+cuma motor+minggu motor+mogok muat much muda+duduk muda+pegang mudik
 mung+tidur mungkin+ke muntah+sekali mushola+rt musik+metal naha naik+aja naik+ojek naik+sepeda nanas nanye
 napas+abis napas+normal napas+nya ndelik need nengok ngadepin ngagem ngalir+ke ngasih+duit ngejogrok+situ
 ngesot+minta nginep ngobrol+dengan ngoceh+sendiri ngomong+inggris ngora ngupas+kelapa niat nih+bales nih+orang
 nurut nusa nusa+jaya nya+bocor nya+dingin nya+kakak nyambungnya nyambungnya+ke nyaris nyaris+tabrak nyasar+sekarang
 nyebut nyut obat+mau obat+tidak odgj+harus odgj+lk2 odgj+pakai odgj+parah odgj+sudah odgj+suka odgj+telanjang
 odgj+yang oi oiya ojek oplosan+di orang+baik orang+dengan orang+gemeter orang+gigil orang+gile orang+hilang
 orang+kemarin orang+kembali orang+ketemu orang+lewat orang+mana orang+muncul orang+nongol orang+ramah orang+tanpa
 orang+ternyata oray otw+belum otw+dari over owe oy pabrik pabrik+sepatu pabrik+tua pabuaran pada+takut padahal
 padam+warga padi pagar+biru pagar+ijo pagedangan pait pakai+dekat pakai+jarik pakai+kerudung pakai+mobil pakai+peci
 pakai+sarung pakai+sirine pakojan paksa+tidak palem+raya panas+bawa pangkalan+angkot pangkalan+truk
 paninggilan+utara panti+lansia panunggangan panunggangan+barat parah+sudah park parkir+tangcity parung+serab
 pas+banjir pas+sampai pasar+kemis pasir pasir+jaya pasung+dari pdam peci+hitam pegang+duit pel pelabuhan+merak
 pembina pemilik penagih+pinjol penampungan penanganan penjangkauan penjara penonton penumpang+kereta penyeberangan
 penyeberangan+tol penyuluhan penyuluhan+bahaya percaya percaya+yang perempatan+pasar perempuan+bawa
 perempuan+ditinggal perempuan+lari perempuan+lewat perempuan+setengah perempuan+tidak perempuan+tidur perempuan+tua
 pergi+tinggal periksa perlintasan+kereta perlu+izin perlu+kirim persita pesakih pesan+suara petugas+jaga
 petugas+langsung petugas+nya piatu+umur pikun+hilang pilkada pinang pindah+ke pinggir+cisadane pinggir+jalan
 pinggir+situ pinggir+sungai pingsan+wkwk pintu+keluar pintu+kereta pipi pisah+dengan pisah+pakai pitih pkh+saya pmt
 pohon+dekat pohon+pisang polisi+sudah pool+bus pos+kami pos+polisi posisi+agak poster posyandu potong+rumput
 pramuka+tas prapatan program pu puji puji+tuhan pulang+istri pulang+ke pun pun+lansia punya+anak puri puri+beta
 puskesmas putus+sekolah puun puun+ketapang radio rahasia rahayu ralat+bukan ramah rambut+aja rambut+belakang
 rambut+cepak rambut+putih rambut+sudah rame+di ransel rawa+bamban rawa+buaya raya+pondok rel+mati rel+tadi resmi
 ribu ringan rokok rombongan+ziarah rongsok+kp roti+dengan rs+sari rs+tadi rt+8 rumah+duka rumah+saudara rumsing
 rusak rusak+sudah rutin+minum rw sabar sabi sadar+sekarang sakit+bukan sakit+kata sakola salah+sambung salam
 sambil+peluk sambil+telanjang sambung sampah+tumpuk sampai+belum sampai+ini sampai+tengah samping+atm
 samping+tukang sanget santai saos sapu+jalan sapu+karena sarang sarang+tawon sarapan sari satpam+orang
 saudara+sekarang saya+anak saya+anter saya+bacok saya+bawa saya+bisa saya+bocor saya+cekik saya+down saya+gantung
 saya+hilang saya+jadi saya+kecewa saya+kira saya+lapar saya+laporan saya+mah saya+pikun saya+roti saya+rusak
 saya+sakit saya+simpan saya+tabrak saya+think saya+tulis sd+gelandangan sebar sebelah+dari sebelah+rumah
 sebelah+toko sebelah+tukang seberang+bengkel sedekah seep sehat+tidak sekap+di sekarang+kaki sekarang+kalau
 sekarang+mau sekarang+tenang sekarang+tidak sekitar+60 sekolah+patah sektor sektor+9 selama+ini selatan
 selimut+dengan semalam semprot semua+hidup semua+tidak sendiri+kami sendiri+makan sendiri+orang sendiri+tukang
 sendiri+yang sepeda+anak serab serahkan serpong setan setelah+minum setelah+saya setrum+dikit sewa shelter
-2 shelter+bus siap+arah siapa+bener siapa+lagi sidewalk sigap sih+tidak simpan simpang simulasi+bakar sini+tidak
 sirih sita+satpam siti slot slot+gacor smk smp+1 soal+tidak solusi soto spbu+daan speaker stabil start
 stasiun+tangerang status+masih stop stroke+tidak sts sts+tangerang stunting suara+teriak subroto+km sudah+2x
 sudah+angkut sudah+bantu sudah+biasa sudah+bulan sudah+dapat sudah+dikasih sudah+dikubur sudah+diperban
 sudah+ditangkep sudah+ganti sudah+lama sudah+lami sudah+lunga sudah+melahirkan sudah+mlaku sudah+pindah
 sudah+potong sudah+seger sudah+susah sudah+tilu sudah+tindak sudah+turun sudah+urus sudirman sugeng+enjing
 suka+bawa suka+duduk sumbang+warga supir+ambulans surat+pindah susul+hp syarat+masuk syaratnya tabrak+mobil
 tabung+apar tabung+napas tadi+anak tadi+di tadi+ikut tadi+jam tadi+lagi tadi+lihat tadi+pingsan tadi+putar
 tadi+sampai tah tahu tahu+alamat tahun+2018 tahun+hamil tahun+pergi tahun+sering tanah+lewat tangan+banyak
 tangan+belum tangan+kanan tangan+kanannya tangcity tangerang+yang tangga+penyeberangan tangis+abis tangis+doang
 tangis+kolong tangkap tangkap+ular tangsel tangsel+masuk tanya+kata tanya+sudah tapi tapi+diam tapi+emang tapi+pas
 tapi+saya tarik+gerobak tarimo+banyak tas+biru tas+ransel tawon tawon+di tawon+kepala tebang+pohon tek tek+bio
 telas telepon+aja telepon+tidak tembok+sekolah temenin+tidak tempat+biasa tempat+penampungan tenang+duduk tenda
 tengah+taman teras+ruko ternyata+tidak tertidur terus+pisah terus+tidak terus+tidur tetangga+galak the+sidewalk
 think tiap+ada tiap+tidak tiba+di tidak+anak tidak+angkut tidak+bayar tidak+hanya tidak+janten tidak+kios
 tidak+kira tidak+kumat tidak+kunci tidak+laku tidak+lansia tidak+mampu tidak+nyentuh tidak+sido tidak+tangis
 tidur+depan tidur+gang tidur+hari tidur+lagi tike tindak+belum tinggal tinggal+yang tinggi+badan tinggi+tidak tipu
 tisu titik+lokasi titip+baju tk toilet+taman toko toko+baju toko+racun tol+benda tol+karang tol+km tolol
 tolong+banget tolong+bawa tolong+jemput tolong+mobil tolong+saya tolong+tangkap tolong+tunjuk tompel tompel+di tps
 tua+belum tua+duduk tua+hidup tua+pakai tubun+sebelah tuh+ada tuhan+sudah tuju tukang+sate tuli+jadi tulis+di
 tumpah+sudah tumpang+tidur tunarungu tunggal tunggu tunggu+di tunggu+mobil tunggu+nih tunggu+petugas tunggu+stasiun
 turun+di turun+orang turun+terus turut tutup+kepala typo umt umur+10 umur+12 umur+13 umur+30an umur+kira
 umur+sekitar undang+penyuluhan unit untuk+bersih untuk+gelandangan untuk+konten untuk+makan usah+ditanggepin
 usah+kakak usah+kesini usah+sudah usaha utang+pinjol very vihara villa viral wa+saya wabarakatuh wae+di waiting
 walker warahmatullahi warahmatullahi+wabarakatuh warga+kami warga+kerja warga+orang warga+sekarang warga+sudah
 warnet warnet+dekat wetan wijaya woy yaelah yakin yang+amuk yang+butuh yang+cuma yang+datang yang+dulu yang+ganggu
 yang+hidup yang+kabar yang+kirim yang+laki yang+luka yang+motor yang+parah yang+perempuan yang+satu yang+tergeletak
 yang+tinggal yaudah ybs ybs+lihat ziarah ~123> ~40an ~70th ~<40a ~<70t ~<aba ~<age ~<aja ~<aki ~<alf ~<ali ~<alk
 ~<anj ~<ano ~<ape ~<asa ~<asu ~<ayo ~<bam ~<ban ~<bim ~<bit ~<bjb ~<bod ~<boe ~<bog ~<bua ~<cab ~<cer ~<cil ~<cim
 ~<cin ~<clo ~<com ~<daf ~<dag ~<dah ~<deb ~<ded ~<did ~<dim ~<dob ~<dud ~<dul ~<dut ~<edi ~<elp ~<ema ~<emb ~<enj
 ~<est ~<eva ~<exc ~<gac ~<gap ~<gat ~<gej ~<gim ~<gre ~<gul ~<gur ~<hab ~<had ~<hap ~<hhh ~<hij ~<hjk ~<hkj ~<hmm
 ~<hor ~<hoy ~<hpl ~<iji ~<inf ~<ipa ~<ire ~<ist ~<jal ~<jas ~<jaz ~<jem ~<jen ~<jep ~<jkl ~<jog ~<jor ~<kah ~<kek
 ~<kem ~<kfc ~<khu ~<kla ~<kli ~<kon ~<koy ~<kra ~<kut ~<leg ~<lio ~<lob ~<log ~<lor ~<m> ~<mbg ~<mek ~<mie ~<mis
 ~<muc ~<nab ~<nan ~<nar ~<nde ~<neb ~<ngo ~<ngu ~<nia ~<nin ~<nur ~<nus ~<off ~<oi> ~<oiy ~<oje ~<oks ~<ope ~<owe
 ~<oy> ~<pda ~<pec ~<per ~<pet ~<pho ~<pik ~<pit ~<pmt ~<pu> ~<puj ~<puu ~<rad ~<rek ~<res ~<reu ~<ror ~<ruk ~<rum
 ~<rus ~<rw> ~<sae ~<saj ~<sao ~<sau ~<saw ~<sca ~<seb ~<sem ~<sew ~<sok ~<sop ~<sot ~<spa ~<spi ~<squ ~<sts ~<stu
 ~<sul ~<swa ~<tag ~<tap ~<tas ~<tea ~<tgl ~<tip ~<tiy ~<tk> ~<tou ~<tps ~<tuh ~<tuj ~<tum ~<typ ~<uga ~<umt ~<und
 ~<uni ~<uta ~<vih ~<vir ~<wab ~<wai ~<wet ~<wij ~<wiw ~<woy ~<yae ~<yak ~<yau ~<yay ~<ybs ~<zia ~aann ~abai ~abay
 ~abny ~acin ~acor ~adal ~adca ~ade> ~adeg ~adio ~adis ~adol ~adop ~adur ~aera ~afka ~afta ~agam ~aged ~agem ~aghr
 ~agra ~aika ~aiki ~aikn ~airn ~airp ~aiti ~ajua ~ajun ~ak2n ~aket ~akih ~akik ~akoj ~akol ~akon ~akso ~akua ~alan
-2 ~alau ~alfa ~alm> ~alo> ~alte ~alun ~amad ~amah ~amer ~and> ~ang> ~angc ~ange ~anke ~anse ~ante ~anto ~anun ~any>
 ~aon> ~apar ~apny ~apol ~araw ~arde ~aret ~arin ~arja ~ark> ~arka ~arm> ~arna ~arne ~ars> ~arto ~aru> ~asal ~asd>
 ~ases ~asis ~asuh ~atau ~atbo ~atny ~atok ~atsi ~auda ~aula ~auti ~avel ~awac ~awar ~awas ~awon ~aya> ~ayak ~ayod
 ~ayur ~azak ~baba ~babi ~baga ~bamb ~bana ~bari ~barn ~beli ~belo ~bend ~bene ~bera ~berk ~bers ~bert ~bile ~bili
 ~bima ~bina ~bint ~bio> ~bjb> ~blo> ~bnm> ~bnya ~boar ~boen ~bolo ~bong ~bor> ~boro ~broa ~brol ~btn> ~buah ~buba
 ~bubu ~buda ~buk> ~bumi ~bur> ~bura ~cahn ~cakr ~cast ~catu ~caya ~cekc ~cera ~ceri ~cewa ~ciko ~ciku ~cile ~cipa
 ~cipe ~cita ~city ~clos ~comp ~cong ~curh ~curi ~cvbn ~daer ~daft ~dalu ~dami ~dane ~dang ~darm ~das> ~dasa ~dcas
 ~deg> ~dek> ~deng ~depi ~deun ~dewa ~dhya ~diak ~diba ~dibi ~dica ~die> ~dima ~dimu ~dine ~dio> ~diob ~dipa ~dipl
 ~dirm ~dksl ~dobe ~dol> ~dops ~dudu ~dulu ~dure ~duta ~eake ~eam> ~ear> ~ebai ~ebes ~ebon ~ecew ~ect> ~edah ~edai
 ~edau ~ede> ~eduh ~eed> ~een> ~eged ~egel ~eger ~egla ~ego> ~ejad ~ekah ~ekco ~eksi ~ekto ~eli> ~elok ~elon ~elpi
 ~elpo ~elte ~eluk ~eman ~emba ~embo ~emej ~emil ~empr ~en2n ~enah ~encu ~engn ~engu ~eni> ~enji ~enju ~enon ~enov
 ~ent> ~ento ~epia ~erad ~erag ~erah ~erda ~eren ~erpa ~erpi ~erpo ~ersi ~erty ~eruy ~ery> ~esma ~esme ~esmi ~ete>
 ~etir ~etun ~eun> ~eupe ~evak ~ewa> ~ewan ~exce ~fama ~fami ~fgh> ~fika ~fjdk ~fkah ~fly> ~ftar ~gaco ~gaju ~gami
 ~gapa ~garu ~gcit ~geda ~gem> ~gemb ~genn ~gere ~gero ~get> ~ggia ~ggih ~ggis ~ghri ~gian ~giin ~gimb ~gine ~ging
 ~gkau ~gkun ~good ~gora ~got> ~gpt> ~grah ~gree ~gsel ~gsi> ~gsia ~gust ~hab> ~had> ~hal> ~halt ~halu ~hamp ~han>
 ~hare ~hatb ~hayu ~helt ~here ~hhh> ~hhhh ~hide ~hink ~hjk> ~hjkh ~hol> ~hote ~hoyo ~hpl> ~hrib ~husu ~hya> ~iado
 ~iain ~iark ~iasp ~iate ~ibal ~iben ~ibia ~ibka ~ice> ~icek ~icol ~ida> ~idan ~ideu ~idew ~idi> ~idik ~iew> ~ifik
 ~igap ~ihar ~ijay ~ijo> ~ikok ~ikol ~iksa ~ikub ~ikup ~ikut ~ilam ~ilan ~iled ~ili> ~ilia ~ilka ~imak ~imat ~imus
 ~inah ~inal ~inda ~indu ~inem ~inep ~ing> ~insa ~inte ~ioba ~ioma ~iome ~ipet ~ipi> ~ipu> ~iral ~iri2 ~irih ~irpo
 ~isad ~isem ~isew ~isun ~it2a ~itak ~itas ~itih ~itip ~itu> ~ity> ~iyan ~jait ~jaka ~jala ~jamu ~jan> ~janj ~jant
 ~jasa ~jaza ~jdks ~jemb ~jemp ~jepa ~jid> ~jin> ~jing ~jkhj ~joge ~joku ~juny ~juri ~juru ~juta ~k2ny ~kab> ~kadi
 ~kaka ~kall ~kamk ~karj ~karu ~kati ~kats ~kaua ~kcok ~kebe ~kec> ~kece ~kemb ~kesm ~keti ~ketn ~keun ~kfc> ~khjk
 ~khus ~kih> ~kinn ~kisa ~kite ~koho ~koja ~kol> ~kole ~komu ~koni ~kora ~kra> ~ksig ~ksla ~ktan ~ktor ~kulk ~kulo
 ~kuni ~kupa ~kuta ~laha ~laks ~lali ~lana ~land ~lau> ~lays ~leks ~lid> ~lidi ~lihi ~liin ~lili ~lio> ~lit> ~litn
 ~lkad ~lkas ~lker ~lkoh ~lla> ~llah ~lobi ~loga ~loke ~lol> ~lonu ~loo> ~lore ~lose ~lpij ~lpon ~lte> ~lter ~luha
 ~lun2 ~lutu ~magh ~maja ~mana ~mapo ~marg ~mauk ~mbel ~mbg> ~mblo ~meka ~men2 ~menc ~menj ~meri ~meta ~midi ~mie>
 ~mimp ~mind ~miny ~mkan ~moda ~mond ~mpan ~mpi> ~mpir ~mple ~mpro ~mpun ~mput ~msin ~muat ~much ~mudi ~murn ~nafk
 ~nagr ~nahu ~nak2 ~nari ~nasn ~nat> ~ncir ~ndah ~ndam ~nden ~ndi> ~ndon ~ndra ~neba ~nem> ~neng ~nep> ~nfor ~nga>
 ~ngci ~nger ~ngeu ~ngir ~ngon ~ngor ~ngse ~niat ~nji> ~nnyo ~nola ~nont ~note ~ntak ~ntau ~ntig ~nton ~numa ~nur>
 ~nusa ~nuwu ~nyet ~nyiu ~oadc ~oard ~obat ~obel ~obi> ~odal ~odhy ~oen> ~oga> ~ogat ~oget ~ogra ~ogro ~ohol ~ohon
 ~oiya ~ojan ~ojek ~ojon ~okas ~oker ~okok ~okol ~oksi ~oli> ~olol ~olos ~ombl ~ompe ~omun ~onco ~one> ~oni> ~onny
 ~onsu ~onuw ~ood> ~opol ~opsi ~oray ~oren ~ormu ~ort> ~oste ~osya ~otel ~otka ~ouri ~owe> ~pabr ~pabu ~pada ~padi
 ~pait ~paja ~pako ~pale ~pama ~pan> ~panu ~papa ~pato ~pdam ~peak ~peka ~peno ~pera ~peri ~perj ~perp ~peti ~petu
 ~peun ~pian ~piji ~pilk ~pisn ~piti ~play ~pmt> ~pond ~por> ~port ~posy ~prap ~prot ~puji ~puli ~puri ~pusk ~put>
 ~pute ~putr ~puun ~qwe> ~qwer ~rabu ~raga ~rahk ~raju ~raks ~ral> ~ran> ~ranc ~rank ~rasa ~rave ~ray> ~rcay ~rduk
 ~ree> ~reen ~rege ~reha ~rek> ~rena ~reng ~reno ~resm ~rgin ~ria> ~ribu ~riga ~rih> ~rind ~riwa ~rjo> ~rjua ~rkat
 ~rlan ~rmas ~rmul ~road ~roko ~romb ~roro ~rpan ~rpis ~rpon ~rpor ~rsia ~rta> ~rtan ~rted ~rtib ~rtid ~rums ~rung
 ~runk ~rupu ~russ ~rut> ~ruya ~sabi ~saf> ~saja ~sako ~sama ~sann ~saos ~sasi ~sauk ~sebu ~seep ~sekt ~sepe ~serp
 ~sesm ~sewa ~shel ~siap ~sib> ~sige ~sih> ~siko ~simp ~sisi ~sjid ~skes ~sla> ~slim ~slot ~smas ~smen ~smi> ~smk>
 ~solu ~sot> ~soto ~spea ~squa ~stab ~star ~stim ~stol ~sts> ~stu> ~stun ~stus ~suha ~sulu ~sum> ~syan ~tabi ~takn
-2 ~tako ~tand ~tani ~tapi ~tar> ~tart ~tata ~tau> ~tawo ~tbot ~team ~telp ~terc ~terl ~terp ~thin ~tibk ~tifi ~tih>
 ~tika ~tima ~tind ~tini ~tiny ~tipi ~tipu ~tisu ~tiya ~toko ~tomp ~tour ~tps> ~tra> ~tran ~trav ~tria ~trim ~tsir
 ~tua> ~tuga ~tuju ~typo ~uana ~uang ~uap> ~uars ~uasi ~uch> ~ucun ~uda> ~udeg ~udir ~udun ~ugal ~ugas ~uji> ~uju>
 ~ujua ~ukar ~ulan ~ulas ~ulaw ~ulir ~ulka ~ulon ~umi> ~umsi ~umt> ~unar ~upeu ~uren ~urha ~uri> ~uria ~usah ~usak
 ~uske ~usna ~usny ~ussa ~ustu ~ut2a ~utis ~utut ~uun> ~uya> ~vaku ~vbnm ~vel> ~very ~view ~viha ~vira ~waan ~wabn
 ~waci ~wait ~wand ~warn ~wars ~wert ~weta ~wija ~win> ~wiwi ~won> ~woy> ~xcel ~xcvb ~xxx> ~yael ~yah> ~yaki ~yand
 ~yani ~yany ~yati ~yaud ~yaya ~ybs> ~yium ~yodh ~ypo> ~yur> ~zaka ~ziar
-3 17+lari 20+tahun 3+minggu 30an 60+tahun =rails =seek abis+di abis+kelahi abis+putus ac ac+nya ada+air ada+bekas
 ada+di ada+gelandangan ada+golok ada+kabar ada+saudara ada+tabrak adegan agung ahli ahli+waris air+hitam air+puluh
 aja aja+di aja+nanti al alfamart+jalan alhamdulillah ambruk+takut amuk+sudah anak+6 anak+dua anak+lari anak+tidak
 angkot+mogok anjing+tetangga antar anyone apotek april aqua arisan asap+masuk atapnya+bocor aula autis+suka
 baca+chat bade bagaimana+cara bagaimana+kondisinya bahaya+tidak baik+aja baju+pasien bakso ban+bocor ban+rusak
 banget+orang banget+sudah bangun+jalan bangun+tidur bangunan+pegang bantu+cari bantu+dengar bantu+kain banyak+sudah
 bapak+allah bapak+kok bapak+meninggal bapak+sampai bapak+tidur barongsay barongsay+bugel batik+biru bau+asap
 bawa+bantal bawa+kantong bawa+tidak bawah+flyover bayi+abis bayi+dititip bayur bebas bebas+orang becak+sudah
 bekas+jahitan belakang+alfa benda benda2 bengkel benteng beras beredar beredar+itu berobat besar+di besok+aja
 betadin biar+tidak biawak biaya+sekolah bibi bikin+layangan bikin+pingsan biru+bibirnya bisa+dengar bisa+kesini
 bisa+masuk bocah+ngelem bocor bojong bojong+jaya boleh+masuk boneka bot+ini botol+aqua bsd buka+24 bukan bukan+laki
 bukan+pisau bulan+tidak bundaran bungkus buntung+sebelah bus cadas cctv+di ciputat cisadane+pas clear cod cuma+lagi
 cuma+mabuk dadah2 dadah2+ke dagang dan+mau dari+dekat dari+jalan dari+mana dari+motor dari+rsj data+orang data+saya
 datang datang+sudah debus dedek deg2an dengan+air dengan+lansia dengan+pacar dengan+siapa dengan+suami dengar+musik
 depan+ruko depan+spbu depok derek di+alun di+aula di+cikokol di+indomaret di+kantor di+karang di+kel di+keran
 di+kunciran di+muka di+plafon di+pos di+prapatan di+rsud di+stasiun di+taman dia+jalan dia+sekarang dia+tuli
 dibacok+harga dibantai dibawa+bapak dibawa+ke digusur dikasih+betadin dikenal+tidur dikit+pas dilacak dimakam
 diproses diri+telepon disebar ditanggepin ditepuk ditinggal+kerja ditinggal+nikah ditinggal+temen dompet+maling
 duduk+aja duduk+diam duit duit+dengan dulu+sekarang dulu+sudah eh+orang emperan+ruko film film+itu foto+orang
 foto+susul gajah gaji galak gebang+raya gedung+parkir gelandangan+biasa gelandangan+tidur gelap+gulita gembok
 gendong+gelandangan gerak+sudah gerbang+rumah gerbang+tol gerobak giginya golok+dulu golok+pulang gondrong
 gudang+rongsok gulita guru+ngaji habis+napas hallo halte+satunya halte+takut halusinasi halusinasi+kata
 hamil+gelandangan hapus harus+kemana harus+telepon hasil+cek hatiku hewan hi hilang+itu hilang+ketemu hilang+sudah
 hilang+tadi horas hubung inget ini+buka ini+darurat istri+sudah itu itu+dari itu+dibawa itu+kata itu+sendok
 itu+video iya izin jaga+tidak jahitan jahitan+di jajang jaket jalan+bolong jalan+cisadane jalan+ks jalan+lagi
 jalan+mundur jam+7 jamu jangan+datang jantung+saya jarik jatiuwung jatuh+tidak jaya jd jembatan+gajah
 jembatan+penyebrangan jemput+lansia jinak jiwa+kayanya jor+kunciran juga+tidak jumat kaca+mobil kaki+pincang
 kalau+ada kalau+orang kamar+belakang kami+bebas kampung kampung+kami kamsia kantor kara kata+15 kata+anak
 kata+rumahnya kata+tadi kata+tukang kawin+lagi kayanya+kurang kayanya+mabuk kayanya+tunarungu kayu+pakai ke+arah
 ke+kereta ke+mana ke+masjid ke+polsek ke+rsj ke+tembok ke+tetangga kebanyakan kedaung+baru kel kelurahan kemana+sih
 kemarin+sudah kena+flu kendor kepala+sendiri keren+banget kereta+batuceper kereta+kebon kereta+sambil kereta+turun
 kering+orang kerja+tidur kerudung+biru kesini+tidak ket ket+kemarin ketapang ketapang+pinggir ketemu+kemarin
 ketemu+lagi ketemu+tidak kira+bener kk klien+menolak koang koang+jaya kodim kok+kayak kok+status kolam kolam+taman
 kolong kondisi+lemas konseling kontrol koreksi kosambi kosong+di kotor kotor+banget kreo ks ks+tubun kulit+sawo
 kumis+tebal kumpul kursi+roda lagi+minum lagi+tuh lalu+sekarang lalu+sudah lama lama+sudah lancar langka+di
 langsung+bangun lansia+duduk lansia+jual lansia+mung lapak+barongsay lapak+es lapor+dari lari+telanjang lari+tidak
 last+lihat lele lem lho lihat+tagihan lihat+warga linglung linglung+depan listrik+menjuntai listrik+miring lo
 lowongan luar+kota lucu+banget luka+dikit mabuk+lem macet macet+ada main main+hp makan+nasi maksudnya mampet+air
 mancing mandi+di manekin+toko manis mantul manusia+gerobak marah masak+pakai masih+buka masih+kuat masjid masjid+al
 masjid+raya masuk+panti masuk+tol matang materi mati+bisa mau+bantu mau+cari mau+daftar mau+dengar mau+ikut
"""
