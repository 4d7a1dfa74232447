"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
ours -2 wc+di yang+masih yang+pingsan ~<(> ~<)> ~<?> ~<ac> ~<ahl ~<aka ~<ama ~<asl ~<ate ~<bas ~<baz ~<bes ~<bia
 ~<blm ~<bok ~<bol ~<bul ~<cat ~<cek ~<cor ~<dbd ~<din ~<diw ~<dmn ~<dob ~<dts ~<fog ~<gal ~<huj ~<hun ~<ia> ~<iku
 ~<imu ~<inc ~<ins ~<int ~<isi ~<izi ~<jai ~<jaj ~<jua ~<ker ~<kil ~<kli ~<klo ~<kna ~<kot ~<kri ~<lai ~<lid ~<lif
 ~<lim ~<lua ~<maa ~<mah ~<mai ~<med ~<mla ~<mur ~<nao ~<ngk ~<nil ~<nyo ~<pad ~<pat ~<pes ~<pet ~<pew ~<pro ~<rod
 ~<sed ~<sew ~<sib ~<ska ~<smu ~<spp ~<stn ~<tkw ~<tow ~<uan ~<ven ~<wak ~aaf> ~abe> ~aber ~aci> ~agak ~agan ~agri
 ~ahli ~aian ~aiki ~ain> ~aji> ~ajib ~akas ~aket ~akun ~alak ~alas ~alat ~aldo ~alir ~alke ~alo> ~amba ~ambl ~ana>
 ~antr ~any> ~apai ~apat ~araw ~asal ~asi> ~asin ~aske ~asli ~aspa ~asuk ~atas ~ater ~auma ~awac ~awal ~ayap ~ayu>
 ~bahk ~beke ~bena ~biay ~bih> ~bili ~biln ~blm> ~bola ~bot> ~bpkb ~bpn> ~bula ~bull ~cabe ~cama ~cet> ~cilo ~cing
 ~coka ~cuti ~damk ~dand ~dani ~date ~dbd> ~diaj ~dici ~diek ~dija ~diny ~disa ~diwa ~dmn> ~dono ~ebak ~ebih ~ebul
 ~ebus ~ecar ~ecek ~eda> ~egin ~egit ~ehar ~ejut ~ekan ~ekil ~eksp ~elat ~ele> ~elor ~emal ~eman ~enca ~ence ~enya
 ~epas ~epon ~epul ~eram ~eras ~erca ~erci ~erin ~eris ~erki ~ers> ~esan ~esem ~esil ~esis ~etah ~etny ~etug ~fask
 ~fogg ~fung ~galn ~gama ~gani ~gant ~gas> ~gece ~gene ~ggin ~gitu ~gkak ~gont ~gore ~grib ~haja ~hap> ~hir> ~hous
 ~iamb ~ianc ~iaya ~ibuk ~ican ~icul ~idat ~ieks ~iga> ~ilih ~ilny ~ilo> ~ilok ~imbo ~imun ~inci ~incu ~indu ~ipis
 ~isak ~isio ~iwak ~izin ~jait ~jaja ~jama ~jat> ~jeje ~jent ~jib> ~jual ~kare ~kasn ~keba ~kedu ~kega ~kend ~keun
 ~kip> ~klar ~klin ~kspl ~lain ~lap> ~lara ~las> ~lat> ~latn ~ldo> ~lebi ~lega ~leti ~lift ~likn ~lill ~limb ~lip>
 ~lipa ~lisi ~lkan ~lng> ~loit ~lont ~luha ~maaf ~magr ~maha ~malu ~mana ~mant ~masa ~masu ~mate ~mber ~mbun ~menj
 ~mesi ~mili ~mkar ~mnya ~mpa> ~mroh ~muni ~nane ~ncin ~ncu> ~ndah ~ndun ~ngec ~nggl ~nggo ~ngi> ~ngkt ~ngon ~ngsu
 ~njok ~njun ~nor> ~ntab ~ntei ~ntet ~ntos ~ntri ~ntun ~nusu ~nyam ~obah ~obol ~oda> ~oggi ~oita ~olak ~olan ~omah
 ~onas ~onik ~onto ~oren ~orsi ~ouse ~ower ~pada ~pain ~pakk ~pand ~panj ~pate ~peny ~pesa ~petu ~pewa ~pipi ~pirt
 ~pkb> ~ploi ~poli ~popo ~puln ~pun> ~pute ~puti ~rakt ~rann ~rans ~rapi ~ratn ~rato ~ratu ~raum ~rcik ~rdat ~reha
 ~rena ~reng ~rik> ~rikn ~rist ~rita ~rkim ~rkun ~rmad ~rni> ~roda ~rol> ~rost ~rtel ~ruh> ~sala ~sald ~sed> ~seju
 ~semb ~semp ~sepa ~sete ~sewa ~sibu ~sili ~siri ~skar ~sli> ~smua ~snak ~sosn ~spal ~spen ~splo ~spp> ~sta> ~sten
 ~stnk ~sult ~sumu ~susu ~tabe ~taks ~tal> ~tamu ~taru ~tat> ~tatu ~tei> ~tel> ~telu ~tik> ~tiri ~tkan ~tkw> ~tnk>
 ~tokn ~tosa ~towe ~trau ~trik ~tuga ~tuna ~ual> ~uari ~ucu> ~udi> ~ugas ~ula> ~ully ~ulng ~uluh ~umro ~unat ~unda
 ~unis ~uras ~uruh ~usat ~usi> ~usta ~usu> ~utan ~utut ~uwe> ~waci ~wahn ~waji ~wari ~wis> ~wun> ~yand ~yara ~yiap
 ~yulu ~zin>
ours -3 1+malam 3+pagi 4+juta 5+anak =thanks abis+operasi abis+sudah ada+bantu ada+guna ada+lowongan ada+program
 ada+santunan ada+tiga ada+uang aer air aja+yang alasan alat alat+dengan almarhum aman ambrol ambruk+ada ambruk+ke
 ambulans ambulans+ke amuk+karena amuk+sih anak+kumat anak+mau anak+panas ancur angin+kenceng anjing anjir
 anyar+masih apa+di apa+saja apa+saya apa+sih apa+tidak asin asuh+di atap+rumah atapnya awal ayam bagi baik bakar+di
 bakar+sampah bakso bales bangun+napas bantu+air bantu+apa bantu+dengar bantu+lampu bantu+medis bantu+sembako
 bantu+tidak bapak+di bapak+jatuh baru+meninggal baru+punya basi batas bau+gas bawah+umur bayi+tidak belas beli
 beliung belum belum+ada belum+masuk belum+minum belum+turun bengkak beres besar+banget besok biar biduran
 bikin+baru bilik bisa+ambil bisa+buka bisa+lepas bocah+tawuran boleh+keluar bongkar borgol buaya budeg buka+malam
 bukan+itu bukan+odgj bukan+terlantar buku+nikah bulan bulan+depan buruh butuh+alat c cadas campur cctv cepat+ini
 cikokol+bawa copot cuci cuma+bisa cuma+kami curhat+tidak curiga curiga+dengan daftar+bagaimana daging dahan dan
 dan+berapa dan+bukan dan+kalau dan+sudah dan+visum dapat dapet+apa dapet+santunan dari+pemerintah datang+ke debunya
 dekat+sini delapan demam demam+darah denda dengan+tetangga depan+flyover depan+gang di+aplikasi di+atap di+bank
 di+daan di+gudang di+karawaci di+kk di+malaysia di+pabrik di+saudi di+sumur di+tangerang dia+meninggal diare
 dicabut difabel diganti dikasih+makan dikejar+kejar dikit dikit+curiga dinafkahi dinas dinas+apa dinas+pendidikan
 dinding dini diproses diri+sendiri dua dukcapil dulu ekor emang film flyover+cikokol formalin foto+telanjang
 fotokopi galon gang+saya gang+tidak gawe gelandangan+lapor gigit+orang girik gizi golongan gondrong+mati gorengan
 gorong gratis+di gudang habis+melahirkan hak+asuh halal halte+cadas hamil+tidak hari+libur hari+sabtu hasil hitung
 hp hp+ambil hp+saya huni ikan+asin inhaler inhaler+abis isi+ulang istri+mau jadi+saya jadi+takut jalan+baru
 jalan+bolong jalan+kampung jalan+mati jam jam+operasional jam+segini janji jantung jasa jasa+raharja jkn jual+anak
 jual+obat juga juga+tidak kabel+listrik kabupaten kadaluarsa kah kaki+lima kaki+palsu kalau kalau+mau kalau+saya
 kalau+ujan kamar+tidak kami+minta kampung+sebelah kantor+di karena karena+mabuk kata+gratis kata+jangan kata+kalau
 kata+urus kaya kayu kayu+dengan kb ke+dinas ke+kelurahan ke+klinik ke+rumah ke+siapa kebanyakan kedua kejadian
 kejar+orang kelahiran keluarganya+saya kemana kena+denda kena+phk kena+razia kerja kerja+apa kerja+lagi keropos
 ketenagakerjaan ketuban+rusak kk+nya kok+tidak kontrakan+sekarang kosong+tidak krja ktp ktp+bisa ktp+dengan
 ktp+masih ktp+tinggal kua kucing+liar kue kumat+dikit kumat+inhaler kuota kuping lab lagi+ada lagi+hidup lahir+di
 lampu+gang lampu+penerangan lansia+baru lansia+bisa lansia+budeg lapak+kaki lapor+kemana lapor+pungli lapor+spt
 lapuk larang las layak layak+huni lebah lembur lepas+di lepas+jari lewat+mana lima+di lima+orang listrik lks lubang
 maaf+anak maaf+kami macam macet majikan makanya malam+gini malam+masuk malam+minggu malaysia+kena maling+di
 mana+pak masalah masih+buka masih+hidup masih+kosong masih+mau masuk+kabupaten masuk+kk mati+tiga mau+ada mau+bacok
 mau+jadi mau+pindah mau+punya mau+sekolah mau+tanya mau+urus melahirkan+ketuban melahirkan+pak melayani meminta
 mengajukan menikah meninggal+kemarin meninggal+kk meninggal+saya menjuntai menurut merembet meteran+air mikir
 minggu+depan minta+perbaikan minta+santunan minta+sembako mobil+mayat modal monyet motor+kepala mudik naik+odgj
 nama+di nanti nasi+kotak ngaku+petugas nganti njaluk nomor+ambulans nyabu nyala nyamber odgj+belum odgj+dan
 odgj+gigit odgj+kerja odgj+kumat odgj+mau operasional orang+ngaku orang+pamer orang+tabrak orang+untuk padahal+saya
 pagar pak+ajak pak+ambulans pak+pegang pak+sebelah paksa palsu paman+lempar pangan panitia pasang pasca
 pasca+melahirkan patah pbb+naik pelapor pemadam pemalakan pemalakan+di pembersih pendamping pendidikan penerangan
 penerima pensiun perang perang+sarung perbaikan perbaikan+rumah perkosa+mau petugas+pln petugas+yang pindah
 pinggang pinjol pirt polio polisi+dan psikolog pt puasa puing pulang+shift punggung punya+kursi punya+sendiri
 pusing puskesmas puting puting+beliung raba rabies raharja rahasia rasa rasa+dikejar rekening reyot ribu roda+dari
 rompi rt+saya rt+sudah rumah+bapak rumah+dan rumah+ibu rumah+sakit rumah+saudara rumah+suka rumah+yang sabtu sah
ours -3 sakit+diri sakit+pinggang sampai+ke santunan+tidak sapi satu+rt saudara+ibu saudara+sudah saudi saudi+tidak
 saya+bakar saya+bapak saya+bukan saya+halusinasi saya+ibu saya+kerja saya+mah saya+serang saya+tahu saya+tanya
 saya+tkw saya+tukang saya+warga sd segini sekali sekap+lansia sekarat sekolah+anak sekolah+di sekolah+tidak sembako
 sembarangan semen senam sendiri+yang sengat septictank sesak+kumat sesuai sewa shift+malam siaga sidik sidik+jari
 sipon+baru siri soal+orang spanduk spt stok stunting suami+meninggal suami+tapi suami+tidak subsidi sudah+coba
 sudah+empat sudah+kaya sudah+malam sudah+pulang sudah+punya suka+pegang suka+pukul supaya tahlilan tahu+cara
 takut+ambruk tambal tanda tanda+tangan tangga tanggal+merah tanggung tangki tapi+ktp tawar tawuran+di tawuran+lagi
 tegur telepon+siapa telepon+tidak tempat+curhat tengah+malam tenggelam+sumur teriak+dipukul terlantar+saya
 terus+sudah terus+tapi tetangga+paksa thr tiap+bulan tiap+minggu tiap+ujan tidak+aktif tidak+dari tidak+dikasi
 tidak+dinafkahi tidak+ngalir tidak+pulang tidak+sampai tiga tiga+bulan tiga+kali tindih titik tkw+di tongkat trafo
 tutup tutup+jalan ubah untuk untuk+yang urus+akta waktu wali+kelas walikota walker warga+sini wc where ya+saya
 yang+24 yang+angkut yang+belum yang+dapet yang+dekat yang+gratis yang+kejang yang+serang ~<aca ~<adm ~<air ~<alm
 ~<apa ~<asa ~<ata ~<atu ~<bai ~<bam ~<bea ~<bip ~<bor ~<bra ~<bua ~<buk ~<bur ~<c> ~<cab ~<cad ~<cct ~<cop ~<dan
 ~<dat ~<day ~<dem ~<dua ~<dul ~<eko ~<ena ~<fas ~<fil ~<gaj ~<gas ~<giz ~<gud ~<hp> ~<ija ~<jag ~<jam ~<jan ~<jkn
 ~<jug ~<kb> ~<kob ~<krj ~<ktp ~<kue ~<kuo ~<las ~<lay ~<lis ~<lks ~<lub ~<mac ~<mag ~<mik ~<my> ~<oks ~<ole ~<pel
 ~<pop ~<pt> ~<pua ~<pui ~<pus ~<rah ~<rat ~<ren ~<res ~<rey ~<rib ~<rub ~<saj ~<sal ~<sd> ~<sid ~<spa ~<spt ~<sti
 ~<sto ~<stu ~<sun ~<sur ~<sus ~<tep ~<thr ~<tig ~<tir ~<tra ~<tut ~<uba ~<uku ~<unt ~<wc> ~<whe ~aba> ~abie ~abtu
 ~abup ~acet ~adah ~adal ~adas ~admi ~aer> ~afo> ~agar ~ahka ~aika ~air> ~ajam ~aker ~ako> ~aksa ~aktu ~alal ~alau
 ~alia ~alis ~alma ~alsu ~aluk ~alur ~amah ~ambe ~amet ~angs ~ans> ~ansf ~apa> ~apan ~apil ~arco ~arhu ~arik ~aris
 ~arja ~arny ~arsa ~asca ~asil ~aso> ~atah ~atal ~atat ~atau ~aten ~atet ~ator ~audi ~awai ~awe> ~awet ~ayam ~baik
 ~bako ~baks ~bamb ~barc ~basi ~beas ~bel> ~belu ~bera ~berk ~berl ~berp ~besi ~beso ~bidu ~bies ~bimb ~bipo ~blan
 ~blk> ~bora ~borg ~brp> ~btu> ~buat ~buay ~bude ~buka ~buku ~bupa ~cada ~caka ~capi ~cata ~cctv ~cema ~ceta ~cika
 ~code ~colo ~ctan ~ctv> ~cuci ~cuku ~cur> ~dagi ~daha ~dana ~dapa ~data ~debu ~deg> ~dema ~dend ~diar ~dias ~dibo
 ~difa ~digi ~diki ~dina ~dini ~dipe ~dipr ~dmin ~dua> ~dukc ~dulu ~ebag ~ebu> ~eceh ~ecep ~edat ~edia ~edua ~eged
 ~egur ~ejad ~ekor ~eli> ~elih ~eliu ~elum ~emam ~enar ~ene> ~engn ~enik ~erif ~erja ~erku ~erle ~erop ~eror ~erta
 ~ervi ~esma ~esok ~esua ~etap ~eten ~etin ~ewar ~eyot ~fabe ~fer> ~film ~fisi ~gai> ~gake ~gala ~galo ~gane ~gate
 ~geri ~ggap ~ggun ~ging ~gini ~gizi ~gki> ~gkt> ~goba ~gon> ~guda ~gul> ~guli ~harj ~hitu ~hlil ~hum> ~huma ~iaga
 ~iain ~iaju ~iar> ~iare ~ibat ~ibay ~ibel ~ibik ~ibul ~icor ~icta ~idor ~ies> ~ifab ~igen ~igit ~ihin ~ijam ~ikit
 ~ikny ~ikol ~ikot ~ilik ~ilm> ~ima> ~inaf ~inas ~inat ~inik ~inje ~injo ~ipol ~ipro ~iren ~irik ~irum ~isah ~isas
 ~isem ~iste ~isun ~itag ~iteg ~itep ~iung ~iusu ~izi> ~jadi ~janj ~jant ~jany ~jema ~jkn> ~juan ~juga ~junt ~kala
 ~kalo ~kate ~kayu ~kcap ~keni ~keny ~kerj ~kes> ~kesm ~kili ~kim> ~kimi ~kkan ~kons ~kota ~krja ~ksa> ~ksi> ~ksig
 ~kso> ~ktp> ~ktu> ~kua> ~kue> ~kuni ~kuot ~kup> ~kupi ~lab> ~lahn ~lair ~laku ~lal> ~lame ~lann ~lasi ~lau> ~laya
 ~les> ~lian ~lika ~liko ~lila ~lini ~list ~liun ~lker ~lks> ~lmar ~lnya ~log> ~lon> ~lsu> ~ltas ~lum> ~lumu ~maca
 ~mace ~maga ~main ~mam> ~mamp ~marh ~mbac ~mbak ~mbes ~mbet ~mbro ~mbu> ~mbul ~meli ~memp ~miki ~miny ~moda ~mpla
 ~mpol ~mura ~muru ~naga ~nam> ~nant ~nany ~naon ~nata ~ndaf ~ndam ~ndid ~ndih ~nemb ~ngad ~ngha ~nian ~nipu ~nisa
 ~njal ~njel ~nji> ~nome ~nsel ~nsfe ~nsiu ~ntak ~ntan ~ntok ~ntro ~ntua ~numa ~nyab ~nyal ~nyok ~nyuw ~oba> ~odal
 ~ode> ~okan ~oksi ~olar ~olio ~olog ~omer ~ompi ~onny ~onor ~onta ~onye ~oper ~ora> ~orgo ~osit ~ota> ~otan ~paga
 ~paks ~pals ~pani ~pann ~pasc ~paya ~peli ~peni ~pens ~peri ~pind ~pola ~pon> ~pot> ~pros ~psi> ~puas ~puin ~puk>
 ~purn ~pusi ~pusk ~rabi ~rany ~rasi ~rcod ~reke ~reyo ~rgol ~rhum ~rial ~ribu ~rifi ~rimi ~rinn ~rja> ~rjan ~rmal
 ~rnan ~romp ~roni ~rser ~rti> ~rvei ~sabt ~sah> ~saja ~sapi ~sasi ~sca> ~sedo ~sepi ~ses> ~sesu ~seta ~sfer ~siag
ours -3 ~sige ~sik> ~sila ~sim> ~sist ~siti ~skes ~skri ~smas ~span ~spt> ~sti> ~stun ~suai ~suli ~sulk ~sun> ~supa
 ~surv ~tahl ~tain ~tand ~tapn ~tegu ~tent ~tep> ~terv ~thr> ~tia> ~tict ~tila ~tup> ~tura ~tut> ~tutu ~uai> ~uars
 ~uasa ~uat> ~uaya ~ubah ~ubit ~uci> ~udan ~udeg ~udik ~uga> ~uing ~ujia ~ukca ~uku> ~ulta ~ulu> ~ulua ~umba ~umut
 ~unan ~uota ~upat ~upay ~upin ~urig ~urka ~urve ~uske ~utu> ~utup ~vei> ~veri ~wakt ~waln ~wena ~wer> ~wet> ~wher
 ~yabu ~yala ~yam> ~yana ~yap> ~yate ~yeba ~yela ~yet> ~yoka ~yot> ~yuny ~yuwu
ours -4 119+tidak 3+juta @=bedah_rumah @=darurat @first=bedah_rumah @first=darurat ada+dokter ada+kabar ada+mobil
 ada+puskesmas adem adem+tolong agama ajak+tidur akta+mati akte aktif akun alat+bantu alhamdulillah ambulans+cepat
 amuk+parah anak+terlantar angkat+ini apa+boleh apa+dan api api+sudah aplikasi art bacok+perut bakar+pak
 bakar+tangan ban bantu+anak bantu+lansia bantu+rumah bapak+kawin bapak+kejang bapak+meninggal bapak+pingsan bareng
 baru+pindah bedah+rumah begal+pak belum+punya berapa+lama berkas berobat+kemana biawak bisa+datang bisa+keluar
 bisa+masuk bisa+tidak bisa+tidur bisa+turun boleh+tidak bolong buka+tidak bukan+minta cerai cerita cicil cincin
 coba cukup cuma+mau curi dana darah+tinggi dari+dinas dari+dinsos dari+saudara daya dengar denger+suara di+kota
 di+ktp di+sekolah dijual dikasi diri+masih disuruh+ke dokter+apa dompet+maling dorong dua+orang duduk+bawa gagal
 gas+racun gerak+tangan gigi gubug gubug+lansia hajat hak hapus hari+apa hari+minggu hari+sendiri hidup+saya hoyong
 hrd ibu+odgj igd jadi jadwal jahit jalan+depan jam+1 jam+berapa janda jebol jorok judi kami+mau kampung+saya karet
 kecil+tetangga kelamin kelamin+di kelas kerja+tiap kesehatan ketemu+saudara keterangan khusus kia kis kk+saya klaim
 kontrak kontrol koperasi kota+tangerang ktp+bagaimana ktp+ke kudu kunci+tidak lamaran lancar langsung lapor+kdrt
 laporan+hilang laporan+polisi lowongan lulus lulusan magang mahal makan+rayap malah mampet mandi+kepala masjid+ibu
 mati+dari mati+sudah mau+dia mau+kerja mau+pasang mau+pegang medis meninggal+ada mesti meter minggu+ini
 minta+ambulans minta+uang miring miskin mobil+jatuh motor+saya mungkin nafkah ngaji nomor nomor+ini nya+tidak
 nyamuk obat+odgj odgj+pasca operasi orang+duduk pacar padam pajak paket pam pamer pamer+kelamin pdam pegang+anak
 pegang+bayi pelayanan pengadilan pengajuan penting perahu perawat pertama+sekarang pertolongan+pertama perut+buka
 pesangon phk pindah+dari pju plafon polisi+tidur posyandu pukul+saya pungli punya+bayi racun+di rayap resmi rt+kata
 rumah+tangga santunan+mati santunannya sarang saya+hilang saya+jadi saya+masih saya+mati saya+pukul saya+tolong
 sebagai sekolah+sudah semprot seng setrum+tidak shift suara+tidak sudah+tutup sumur+ada surat+keterangan tagihan
 tahun+lalu tangan+adem tangga+stasiun tawon tes tetangga+setrum tidak+boleh tidak+dikasih tidak+layak tidak+masuk
 tidak+sih tidak+ya token token+listrik tol+orang tolak tolong+bener tua+kerja uang+mati ugd uji ular undang
 untuk+lansia untuk+orang usaha usul wa wali warisan yang+bacok yang+bener yang+jual yang+penting yang+terima ~<aer
 ~<alh ~<anj ~<apl ~<asm ~<bpn ~<brp ~<cam ~<cic ~<cob ~<cuk ~<cur ~<deb ~<des ~<dor ~<for ~<gaw ~<gir ~<gw> ~<hak
 ~<hap ~<hoy ~<hrd ~<igd ~<iso ~<jor ~<khu ~<kia ~<kip ~<kis ~<kud ~<lec ~<mis ~<ngr ~<nom ~<opo ~<phk ~<pju ~<rin
 ~<ste ~<tag ~<teb ~<tes ~<ugd ~<uji ~<und ~<usu ~<wa> ~acam ~acan ~acar ~adak ~adem ~adil ~afka ~agal ~agam ~aim>
 ~ajak ~ajat ~ajia ~ajua ~ajuk ~akil ~akti ~alah ~alap ~ales ~alha ~alny ~amdu ~amer ~amny ~ango ~apli ~apny ~apuk
 ~apus ~arna ~asio ~asma ~at2> ~atel ~baya ~biaw ~bolo ~bsid ~bug> ~camp ~can> ~cera ~ceri ~cici ~ciin ~cin> ~cinc
 ~ciny ~coba ~copo ~daka ~dalu ~dem> ~desi ~dida ~difo ~dih> ~diju ~dind ~dire ~dito ~dol> ~doro ~easi ~ebol ~ecet
 ~edis ~eken ~elep ~elon ~elpo ~emad ~emil ~emut ~enol ~ento ~epti ~erac ~erai ~erat ~ergu ~erka ~erpu ~eseh ~esmi
 ~esti ~etel ~etik ~fika ~fon> ~gar> ~gasn ~gkin ~gli> ~goro ~gsun ~guta ~hala ~hamd ~hapu ~hasi ~hift ~hoyo ~hrd>
 ~husu ~iann ~iawa ~ibal ~icil ~icur ~idik ~ifik ~ifot ~ift> ~igd> ~igi> ~ijua ~ikam ~iksa ~ilar ~imak ~iner ~ingn
 ~inin ~iona ~irt> ~isen ~itah ~itam ~itia ~itol ~iuna ~jam> ~jand ~jara ~jebo ~joro ~judi ~juka ~kana ~kat2 ~ken>
 ~khus ~kia> ~kilo ~kis> ~klai ~kors ~kte> ~ktif ~kudu ~kur> ~lafo ~laim ~lami ~lanc ~lapu ~lar> ~lede ~lham ~liki
 ~loke ~lowo ~lpon ~luan ~luba ~lus> ~mada ~mbur ~mdul ~melo ~mer> ~mest ~mony ~mor> ~mpi> ~mpro ~mpur ~ncar ~ncii
 ~ndu> ~ngli ~nik> ~nomo ~nsi> ~nsos ~ntru ~nyet ~oken ~oket ~okop ~omor ~onal ~onse ~opot ~orsl ~osya ~otok ~owon
 ~oyon ~paca ~paha ~pame ~pdam ~pela ~pemi ~pen> ~perc ~phk> ~piny ~pju> ~plaf ~plik ~porn ~posy ~prot ~ptic ~raba
 ~rafo ~rahu ~rai> ~ram> ~rana ~rata ~remb ~resm ~rgul ~rkas ~rmas ~ror> ~rpul ~rsa> ~rsle ~rtam ~rusn ~sega ~segi
 ~selo ~sena ~sept ~shif ~siko ~sil> ~sion ~slet ~smi> ~stok ~subs ~suki ~syan ~tank ~telp ~tete ~tif> ~tifi ~timb
 ~toke ~traf ~trol ~tumb ~tunt ~ubsi ~ubug ~udu> ~ugd> ~ukup ~ukur ~ular ~ulil ~ulka ~umr> ~ungl ~urat ~urut ~usny
ours -4 ~usul ~usus ~waki ~walk ~yamu ~yar> ~yong
ours -5 2+pagi 24+jam =beast =drill @=alat_bantu @=kerja @=pangan @=santunan @first=alat_bantu @first=kerja
 @first=pangan @first=santunan ada+petugas ada+tawuran angin apa apa+ada apa+aja apa+yang asap bayar+tidak bayi+saya
 bedah bener beras bpjs buka+di buku cair cek dan+dipukul dari+pemkot dari+tower dengan+5 di+mana dikeroyok+orang
 dilarang dilarang+ketemu dokter dua+bulan dua+kali duka empat es gaji gelandangan+dengan gratis gubuk+kayu gula
 harga ijazah jadi+tidak jam+2 jari kabar kalau+ada kara+pak kartu kawin+lagi kdrt ke+jembatan kejang+terus kerja+di
 kota ktp+saya kucing kuning lahir lapor+siapa lapor+soal layan libur maaf+ibu mana+ya mana+yang mantan mau+ambruk
 meteran minyak nama+saya napas+tidur negeri ngajuin nganggur odgj+ditinggal online padahal pbb pelatihan pemerintah
 pergi+tidak periksa pertama perusahaan pinjam pisau+tangan pkh pln potong program pulang+minggu puskesmas+buka
 puskesmas+mana puskesmas+yang rekam rekam+ktp rumah+bawa rumah+lansia salah saya+belum saya+dipukul saya+lari
 saya+punya saya+tiba sebelum sertifikat sim soal sudah+naik suntik surat susah tahan tanggal tapi+takut tarik telat
 telepon terima terlantar+bapak tidak+angkut tidak+ketemu tidak+nyala trc uang+duka ulang utang vaksin visum warna
 yang+bisa yang+kasar yang+punya yang+tawuran ~<api ~<bpj ~<cai ~<cer ~<cin ~<dap ~<dif ~<dok ~<es> ~<gor ~<gra
 ~<gul ~<jah ~<jar ~<jeb ~<jud ~<kap ~<kdr ~<kla ~<kuc ~<lib ~<low ~<lul ~<met ~<ner ~<nut ~<onl ~<ope ~<paj ~<pbb
 ~<pda ~<pip ~<pkh ~<pln ~<rab ~<rek ~<ret ~<soa ~<tar ~<trc ~<ula ~<umr ~<usa ~<vak ~<vis ~<wal ~abut ~adam ~adwa
 ~afon ~agih ~aha> ~ahaa ~ahal ~ahit ~ainy ~ajui ~akah ~aksi ~akte ~alua ~artu ~asap ~atia ~atih ~awon ~bare ~beda
 ~bene ~boka ~bol> ~bos> ~bpjs ~cair ~car> ~cek> ~dibe ~dicu ~diga ~dima ~dimi ~dipo ~dokt ~drt> ~duka ~dwal ~ebac
 ~edah ~ekam ~elay ~emat ~emer ~enag ~eri> ~erik ~form ~gaji ~gara ~gawe ~ggo> ~ggur ~giha ~gram ~grat ~gula ~gur>
 ~haan ~hak> ~hal> ~harg ~hata ~hit> ~hkan ~iben ~ibur ~ijaz ~ikat ~imin ~indi ~ine> ~inja ~inny ~ipa> ~iper ~ipot
 ~iski ~isum ~jaan ~jadw ~jahi ~jalu ~jari ~jaza ~jian ~juin ~kaba ~kabe ~kahi ~kapa ~kdrt ~ker> ~ksin ~kter ~kuci
 ~lati ~lece ~lepo ~libu ~line ~lulu ~lur> ~medi ~mend ~meri ~mete ~misk ~nann ~ndin ~nege ~ner> ~nera ~ngki ~njam
 ~nlin ~ntik ~nutu ~oal> ~oaln ~ogra ~okap ~okte ~onli ~opo> ~oron ~pbb> ~peme ~pene ~perb ~perp ~pinj ~pipa ~pjs>
 ~pkh> ~pln> ~pnya ~poto ~prog ~rbai ~riks ~rint ~risa ~rjaa ~rna> ~rogr ~rot> ~rpan ~rtif ~rtu> ~saha ~sap> ~sedi
 ~seng ~sert ~sidi ~skin ~soal ~sunt ~sura ~sus> ~susa ~tagi ~taha ~tamb ~tari ~tarn ~tawo ~tele ~tes> ~tiha ~tis>
 ~tola ~trc> ~ucin ~uji> ~ulus ~vaks ~visu ~wal> ~wali ~won> ~yaka ~yan>
ours -6 @=dukcapil @=slrt @=trc @=ugd_malam @first=dukcapil @first=trc @first=ugd_malam ada+begal ada+tidak akta
 anyar+orang atau bansos bayar begal+di berapa buka butuh+uang daftar dapet data ganti jembatan+mau juta kabel kapan
 kawin kk lampu+jalan lapor+ke mabuk+di mana minggu+mau murah nikah orang+tenggelam pemkot racun+sekarang santunan
 tabrak+depan tiba+tidak yang+buka ~<akt ~<daf ~<dim ~<duk ~<jad ~<jut ~<kaw ~<kk> ~abel ~afta ~akta ~anso ~apet
 ~atis ~awin ~ayar ~bans ~daft ~dam> ~dape ~emko ~ener ~erap ~erim ~eter ~fkah ~ftar ~gaju ~ikah ~juta ~kah> ~kawi
 ~kta> ~mkot ~nafk ~neri ~ngaj ~nika ~pemk ~rapa ~rati ~rima ~sant ~sum> ~unti ~usah ~win>
ours -7 @first=slrt dipukul+suami mau+lari nik nik+tidak terjun+tolong ~<nik
ours -8 rumah+mau sebelah+minum tikus+mulut ~ipak
ours -9 paksa+gelandangan
"""
