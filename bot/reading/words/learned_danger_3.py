"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
-2 ~ebet ~eboh ~ebur ~ebus ~ebut ~eci> ~ect> ~edug ~eduh ~eg2a ~egel ~eger ~ehar ~ejad ~ekah ~elaj ~elal ~elim ~elin
 ~eliu ~elpo ~elte ~emba ~emko ~empe ~empo ~engn ~engo ~engu ~enje ~enji ~ent> ~enye ~enyo ~epak ~epis ~eram ~erla
 ~ermi ~erpo ~erty ~eruk ~eruy ~esin ~esma ~esot ~este ~etap ~ete> ~etta ~ever ~ewa> ~fan> ~fgh> ~fjdk ~flu> ~foto
 ~gaco ~gamb ~gan> ~gant ~gapa ~gard ~garu ~gati ~geso ~get> ~ggis ~gkal ~gkel ~gkin ~gkol ~good ~greb ~gsi> ~gubu
 ~gusu ~hab> ~hal> ~hall ~halt ~halu ~hamp ~hapu ~hat> ~hatb ~hayu ~hebo ~hell ~helt ~herm ~hote ~hub> ~hubu ~iain
 ~iaka ~iany ~iate ~ibag ~ibal ~iben ~ibi> ~icil ~idam ~idi> ~ido> ~ienn ~ieu> ~iga> ~igar ~igi> ~igre ~igus ~iki>
 ~ikik ~ikok ~iku> ~ilan ~iled ~ilia ~ilih ~ilny ~imo> ~imut ~inak ~ind> ~inda ~inem ~inik ~inin ~ink> ~inte ~inye
 ~iome ~ion> ~ipan ~ipar ~ipet ~ipi> ~ipro ~irma ~isab ~isad ~isew ~isko ~isla ~isun ~ita> ~itak ~itas ~itel ~itik
 ~itip ~ity> ~iung ~iyan ~izi> ~izin ~jah> ~jait ~jaja ~jaka ~jake ~jala ~jawa ~jaza ~jdks ~jem> ~jemb ~jid> ~jina
 ~jomb ~juan ~juma ~junt ~juru ~kafa ~kall ~kape ~kats ~katu ~kegi ~keha ~kema ~kepi ~keru ~kesi ~kesm ~ket> ~kfc>
 ~kika ~kiki ~king ~kisa ~kku> ~klin ~kodi ~koko ~kol> ~kon> ~kons ~koto ~kra> ~kreo ~kri> ~ksin ~ksla ~kti> ~kula
 ~kump ~kura ~kut> ~laha ~laja ~laku ~lang ~lar> ~lawa ~lays ~laza ~ledu ~lemb ~lend ~lent ~les> ~lfam ~lihi ~liin
 ~lika ~limu ~lina ~lini ~link ~lis> ~liun ~lkan ~loka ~lon> ~lor> ~lore ~lpon ~lte> ~lter ~luha ~lun2 ~mand ~mank
 ~mapo ~mari ~masj ~maul ~mbeg ~mblo ~mbok ~menj ~meta ~miny ~mkot ~mpen ~mpet ~mpre ~mpul ~mudi ~muly ~mum> ~nakn
 ~nana ~nang ~nant ~nany ~naon ~ncet ~ncir ~ncol ~ncur ~nda2 ~ndah ~ndam ~nder ~ndi> ~ndok ~neba ~nege ~nem> ~neri
 ~neve ~ngan ~ngel ~ngem ~ngir ~ngor ~nja> ~nlin ~note ~npa> ~ntre ~numa ~nung ~nyas ~nyet ~nyiu ~nyok ~nyur ~oal>
 ~oban ~oda> ~odim ~oett ~ohon ~oii> ~oiya ~ojek ~okas ~okol ~oli> ~olos ~ombl ~omo> ~ondr ~one> ~onli ~onse ~onto
 ~ood> ~ool> ~ooo> ~ore> ~orgn ~oris ~orma ~orry ~osam ~oses ~otak ~oted ~otek ~otel ~oti> ~oton ~oyon ~padu ~pale
 ~pam> ~pan> ~pani ~pant ~papa ~pata ~pato ~paud ~peak ~peci ~peda ~pemk ~pemu ~pete ~pina ~play ~plaz ~plik ~pool
 ~posi ~pote ~ppp> ~pppp ~prom ~psi> ~puas ~pucu ~puh> ~pul> ~puli ~pusk ~qwe> ~qwer ~rabu ~radi ~rahi ~raju ~rakt
 ~ral> ~rasu ~rata ~rave ~rcay ~reha ~reja ~reks ~rend ~reng ~reo> ~rgny ~ria> ~rimo ~risi ~rkem ~rlu> ~roli ~romo
 ~rong ~ront ~roti ~rpan ~rpon ~rry> ~rta> ~rted ~rteg ~rtu> ~ruju ~runk ~rusa ~rut> ~ruya ~sabi ~sali ~sann ~sasi
 ~saud ~sauk ~saun ~sawo ~sdn> ~sede ~seli ~seme ~sepe ~serp ~shel ~siap ~sib> ~sido ~siha ~sik> ~siko ~sil> ~sina
 ~sjid ~skes ~skon ~sla> ~slam ~slim ~smas ~soal ~soet ~sola ~son> ~sorr ~sot> ~spea ~stad ~star ~stol ~subu ~sukn
 ~suli ~sunt ~susa ~tagi ~taks ~tanp ~tapa ~tat> ~tawo ~tbot ~team ~tedu ~teg> ~teh> ~telp ~temp ~term ~tes> ~this
 ~tiin ~tipi ~tisu ~tiya ~toko ~tomb ~tomp ~topi ~tor> ~tran ~trav ~tren ~tri> ~trim ~tsir ~tta> ~tua> ~tuga ~tuli
 ~tusn ~uana ~ubat ~ucun ~udar ~udik ~udir ~ugal ~ugas ~ujan ~uju> ~ulan ~ular ~ulaw ~ulun ~ulya ~umar ~umum ~un2>
 ~unar ~unde ~unga ~unge ~ungu ~unte ~upuk ~uri> ~urny ~usar ~uske ~usny ~uste ~usti ~usu> ~usur ~utat ~utis ~utri
 ~uya> ~vaks ~vbnm ~ver> ~walk ~wan> ~wert ~won> ~woy> ~wun> ~xcvb ~xxx> ~yaa> ~yadi ~yah> ~yam> ~yapa ~yapu ~yati
 ~yaud ~yaya ~yebe ~yent ~yeru ~yiny ~yium ~yora ~zaka ~zin>
-3 17an 2+orang 3+anak 3+bulan =client =nature =rails =thanks abis+putus acara ada+bantu ada+gelandangan ada+kabar
 ada+tabrak adegan adu+saya agung ahli ahli+waris aja+di aja+tidak akhirnya aktif al alamat alfamart+jalan
 alhamdulillah alun aman ambulans+napas anak+dari anak+di anak+piatu anak+pura anjing apa+dengan aqua atas+bantu
 atas+flyover aula avanza+item baca+chat bagaimana+kondisinya bahaya baju+di bakso ban+bocor banget+bibirnya
 bantu+tidak banyak+sudah bapak+amuk bapak+bawa bapak+saya barongsay barongsay+bugel baru+ketemu baru+tahu
 batik+biru batusari bawa+bantal bawa+kantong bawa+karung bawa+motor bawa+tas bawah+pohon bayi+abis bebas beda
 bekas+jahitan belum+makan bengkak beredar beredar+itu beres+tidak berisik berita besar+di beta bikin+pingsan bis
 bisa+berdiri bisa+dibawa bisa+jalan bisa+kerja bisa+kesini bisa+lapor bisa+masuk bisu blok+di bojong boneka
 botol+aqua bsd buka+sabtu bukan bukan+pisau bulan+tidak bunga buntung+di bus busway+kalideres butuh+susu cacat
 cadas cekcok cengkareng cepat+banget cincin ciri+ada cirinya clear cuma+satu dadah2 daerah+km dalam+gudang darah+di
 dari+di dari+kereta dari+rangkas data datang+semua datang+sudah dedek deh dengan+bocah dengan+saya dengan+suami
 depan+simulasi depan+spbu depok di+atap di+aula di+indomaret di+karang di+kolong di+lapangan di+polsek di+taman
 di+tembok dia+mau dia+tidak dia+yang diam dibawa dicek dilacak diri+telepon disebar ditinggal+suami ditinggal+temen
 dompet+maling dorong+gerobak dua+anak duduk+diam duit dulu+sudah eh+orang film+itu foto+orang foto+susul gaga galak
 gebang gedung+parkir gembor gerak+kaki gereja gerobak goreng got gudang+rongsok haloo halte+satunya harus+kemana
 harus+telepon hatiku hidup+sebatang hilang+sudah horas hoyong ijo+samping ikan ini+darurat ini+diam ini+siapa
 item+parkir itu+di itu+dibawa itu+naik itu+orang itu+sendok itu+tadi itu+video itu+yang jadi jadi+bagaimana
 jadi+orang jahitan jahitan+di jajang jalan+kira jalan+pembangunan jalan+tolong jam+5 jam+berapa jam+lebih
 jangan+kaget jantung+pisang jantung+saya jarik jatiuwung jaya jpo+sudah jual juga+tidak kab kaca+mobil kacamata
 kaki+palsu kalau+marah kami+harus kami+jangan kampung+kami kanan kantor karena kata+30 kata+dari kata+di kata+tadi
 kayak+orang kayanya+mabuk ke+rsj ke+tetangga kebanyakan kecapean kedaung kejar+layangan kel kelapa keliling+golok
 keluarganya+lepas keluarganya+sudah kelurahan kemana+sekarang kemana+sih kemarin kemarin+sempet kena+bacok
 keren+banget kereta+kebon kereta+tanah kereta+terus kering+orang kesini ketemu+belum keterbelakangan kirim+pesan
 komplek konten konten+kesel korban+sudah kubur kulit+sawo kumis kurus lagi+makan lagi+minum lagi+pakai lalat+di
 lalu lalu+sekarang langsung+bangun lansia+napas lansia+pakai lapak+barongsay lapas lapas+laki lapor lapor+dari
 lapor+kesini lapor+tetangga larangan lari+telanjang lari+tidak lele lem lepas+diam lewat+bawa lewat+gang lewat+lagi
 lihat+tidak lihat+warga linglung lobi lomba lucu lucu+banget mabuk+lem makan+nasi mancing mantul masih+kuat
 masjid+raya masuk+panti masuk+sini masuk+tidak matang mati+mesin mati+tawa matur mau+daftar mau+ke mau+keluar
 mau+kerja mau+minta mau+pinjem mau+potong mau+tangis mau+urus mauk mauliate mekar+sari menang meninggal+semua
 menit+ini menu minggu minggu+depan mlaku mobil+avanza mobil+depan mobil+di mobil+saya mobil+tidak mogok+mati muda
 muda+tidur mulu murah musik naik+bis nanas nasi+bungkus nggih ngobrol nikah normal nya+keren nyaris nyebut+nama oh
 ojek+cimone ompong orang+baik orang+bisa orang+diri orang+gigil orang+lain orang+mabuk orang+serang orang+terlantar
 orang+ternyata otw pacing padahal+selama pager+ijo pakai+duduk pakai+jarik pakai+seragam paling+kecil palsu
 pamulang panjat+pohon parah+cuma parung pasung+keluarganya patokan pegang+pakai pelan+ini pembangunan pembangunan+3
 penelepon+tanya perang perempuan+tangis petasan piatu pindah ping pinggir pinggir+cisadane pinjol pintu+poris
 pintu+tol pisau+itu pju pkh pmi pohon+beringin polsek+jatiuwung pondok pos+itu pos+ojek potong+rumput psr pules
 pura puri puri+beta pusing putus+dengan rak rakyat rakyat+kecil rangkas razia rejeki rel+tanah rel+yang ribet
 riwayat robot rombongan rongsok+jatake rps rsud rt rt+5 rt+sebelah ruang+tunggu rumah+dari rumah+sudah rumah+temen
 rumput rw rw+03 sadar+penuh sakit sambel sampah+ke sampai+mana samping+rel samping+tukang sampurasun sapu
 sawo+matang saya+autis saya+bangun saya+istri saya+kata saya+keluar saya+lari saya+nyolong saya+pingsan saya+rusak
-3 saya+sakit saya+tanya saya+temukan sebelah+rel seberang+pom sedia segan sekarang+bagaimana sekarang+tumpang
 sekarat+nih sekolah+kami selama sempet semua+hidup sendiri+teriak sendok senyum sepanjang+jalan seragam seragam+tk
 serah sering setengah si+anak siap+banyak sini+tidak siti slot smp soal+tidak sopan spbu spbu+cimone
 stadion+benteng stasiun sudah+3 sudah+5 sudah+angkat sudah+buka sudah+dijemput sudah+jalan sudah+seger sudah+tenang
 sudah+tua sudah+turun sugeng sumur+pacing tabung+napas tadi+sempet tahu tahun+saya tahun+tinggal tajur takut+aja
 takut+ambruk tanah tanda tangan+ada tangan+cuma tangis+lagi tangkap tangkap+ular tani+lewat tanya+terus tapi+cuma
 tarik+laporan taruna tegur telanjang+dada temen+sudah tenang+sekarang tenggelam+sumur tentang teriak+tapi
 terjun+sudah terus+linglung test tetangga+cari tetep tidak+anak tidak+cuma tidak+di tidak+ganggu tidak+sampai
 tidak+tidak tidur+depan tidur+pules tiket tikungan tindak tinggal+dengan tmp tmp+taruna toilet+spbu tol+karang
 tol+kebon tolong+bawa tolong+dilacak tolong+info tolong+ke tolong+tangkap tolong+tebang truk+rongsok tulis+di
 tumpang tunggal uih umur+10 umur+9 untuk+bapak untuk+konten untuk+tugas urus+anak urus+surat usir utara video+lama
 waktu+melahirkan warga+sekarang waris warnet warung yaa yang+beredar yang+hilang yang+jawab yang+kata yang+ketemu
 yang+meninggal yang+tusuk ~17an ~7an> ~<17a ~<aba ~<aca ~<ahl ~<aka ~<akt ~<al> ~<alh ~<ali ~<aqu ~<aul ~<aut ~<bab
 ~<beb ~<bio ~<bok ~<bsd ~<cab ~<cad ~<cer ~<cik ~<cle ~<cuk ~<das ~<deb ~<del ~<die ~<dij ~<dud ~<dui ~<ema ~<geb
 ~<got ~<hoy ~<hub ~<jaj ~<jak ~<jay ~<jua ~<kan ~<kip ~<kli ~<kod ~<kol ~<kub ~<lah ~<las ~<lel ~<lia ~<lob ~<lom
 ~<luc ~<mak ~<mek ~<mim ~<mis ~<mla ~<nag ~<nih ~<nin ~<nit ~<nor ~<nur ~<nut ~<oh> ~<omp ~<ope ~<otw ~<pen ~<pia
 ~<pju ~<pkh ~<pmi ~<psr ~<pun ~<rad ~<rak ~<raw ~<raz ~<rej ~<rom ~<rps ~<rsu ~<rt> ~<rw> ~<sil ~<sin ~<slo ~<spb
 ~<spe ~<sug ~<sya ~<taw ~<teb ~<tia ~<tmp ~<tom ~<tra ~<uih ~<usi ~<yaa ~<zzz ~abi> ~abil ~acak ~acat ~adas ~adeg
 ~agam ~agas ~agih ~agun ~ah2> ~ahas ~ahit ~aji> ~aksi ~akso ~aksu ~akya ~alar ~alha ~alsu ~amah ~ambi ~amdu ~amet
 ~amul ~anas ~andi ~ange ~angn ~ani> ~anti ~aon> ~apea ~apu> ~aqua ~ara> ~arga ~arim ~arne ~asep ~asiu ~atiu ~auli
 ~azia ~baks ~bala ~baro ~bas> ~beba ~bel> ~bend ~bili ~bisu ~bone ~bsd> ~buba ~buk> ~bung ~bunt ~caca ~cada ~cama
 ~cang ~carn ~cat> ~cekc ~cinc ~clea ~cuku ~curi ~dah2 ~dahi ~daka ~dape ~das> ~data ~debu ~dede ~depo ~dere ~die>
 ~dije ~dili ~dima ~dimu ~dipo ~disi ~disu ~dito ~diur ~dius ~dor> ~dudu ~duit ~duta ~ebai ~ebak ~ebas ~ecap ~edah
 ~edau ~edia ~edit ~ega> ~egir ~egur ~ehab ~eja> ~ejek ~ekco ~elap ~eluk ~eman ~embu ~enan ~enca ~engi ~engk ~enju
 ~ente ~enu> ~epin ~erag ~erah ~erbe ~erej ~erik ~eris ~erlu ~erta ~erto ~erum ~esel ~etas ~etel ~etep ~gaji ~gang
 ~gel> ~ggan ~ggih ~gkak ~glun ~gobr ~gore ~got> ~gram ~gsay ~gur> ~hamd ~han> ~hirn ~hita ~hli> ~hora ~hoyo ~iam>
 ~iatu ~ibak ~ibaw ~ibet ~ikah ~ikan ~ilac ~ima> ~iman ~imna ~impa ~imus ~indo ~indu ~info ~ing> ~ingl ~injo ~ipad
 ~ipel ~iper ~ipot ~iran ~isel ~isi> ~iteb ~iteg ~iun> ~iuru ~iusi ~iuwu ~iway ~jadi ~jahi ~jant ~jara ~jati ~jeki
 ~jela ~jing ~jkl> ~jong ~juri ~juta ~kab> ~kada ~kak> ~kala ~kan> ~karu ~kas> ~kasu ~kati ~kcok ~kemb ~kin> ~kok>
 ~kola ~kolo ~kso> ~ksud ~kubu ~kumi ~kung ~kuru ~kyat ~l2an ~laca ~laks ~lamp ~lan> ~land ~lasa ~lear ~lega ~lest
 ~lham ~liat ~lill ~line ~lisa ~lla> ~lobi ~lomb ~loo> ~los> ~lsu> ~lucu ~luk> ~lura ~mace ~maka ~mana ~manc ~mant
 ~mart ~mauk ~mbil ~mbor ~mdul ~meka ~meri ~mina ~misi ~mlak ~mnas ~mony ~mpan ~mpir ~mple ~mpon ~mpu> ~mpun ~muda
 ~mung ~murn ~musi ~n2ny ~nam> ~nasi ~ncan ~ngad ~nges ~nggu ~ngki ~nglu ~ngob ~ngsi ~ngu> ~nika ~nis> ~niti ~njem
 ~njun ~norm ~ntik ~ntor ~ntu> ~ntul ~nutu ~nyap ~nyum ~obak ~obi> ~obot ~obro ~odan ~ogra ~ojon ~okin ~oko> ~oks>
 ~olat ~omba ~ompl ~onek ~onny ~onta ~opan ~opi> ~oras ~oren ~otw> ~paci ~pals ~pamu ~pbu> ~pean ~pela ~perc ~peri
 ~pesa ~peta ~piat ~pind ~pju> ~pkh> ~pmi> ~pond ~ponn ~por> ~porn ~prog ~psr> ~pua> ~pule ~puri ~pusi ~puti ~putr
 ~qua> ~raga ~raks ~raky ~ran> ~razi ~rbel ~rebe ~reda ~reje ~rese ~rian ~ribe ~riga ~riks ~rind ~ring ~riwa ~rkat
 ~rmin ~rnet ~robo ~rogr ~romb ~rps> ~rsar ~rsud ~runa ~s2an ~sala ~sama ~sant ~sapu ~sari ~say> ~sema ~sena ~seny
 ~ses> ~seta ~sida ~sih> ~sili ~simp ~sip> ~sir> ~siri ~sisi ~siti ~siun ~slot ~smp> ~sopa ~spbu ~stas ~suge ~sumb
 ~sun> ~syar ~taju ~tako ~tand ~tasi ~teba ~ted> ~tegu ~tel> ~ten> ~tent ~test ~tete ~tiuw ~tmp> ~top> ~tra> ~tul>
-3 ~tuna ~tusa ~ucu> ~uda> ~ugen ~ulia ~ulil ~ulu> ~uman ~umba ~umis ~unti ~untu ~upun ~usah ~usi> ~usik ~usir ~usna
 ~usui ~utin ~wal> ~wara ~waru ~was> ~yara ~yasa ~yebu ~yum> ~yuru ~zia> ~zzz> ~zzzz
-4 10+tahun 24+jam 3+minggu =money =office =seek abis+kelahi ada+bau ada+petugas ada+riwayat ada+temen agak air+pam
 akan+datang alat+plastik alat+sakit anak+6 anak+kucing anak+saya anak+sudah anak+tidak angkot+b02 apa+mesin
 asap+masuk atapnya atau+mesin b02 baca badan+kurus baik baiki+sebelum bales banget+orang banget+sudah bangun+sadar
 banjir+mata bapak+kok batik bawa+tidak bayi+dititip bayi+ke bayi+sehat bayi+yang belendung benda bener+akan
 beringin berkedok berkedok+orang bersih bikin+sesak boleh+masuk bolong+besar bundaran buntung cari+saudara
 cari+sekarang catur chat+ini ciri cuma cuma+ngantuk dadap dalam+angkot dan+mau dari+kecil dari+sebelah dengan+minum
 dengan+orang dengan+pacar dengan+temen denger+harga dengerin depan+sd depan+toko di+dekat di+kreo di+lengan di+mall
 di+saku di+sekolah dia+ada dia+minta dia+tuli dibantai dibawa+kemana dijemput dikit+sudah disuruh ditinggal+anak
 dititip+ke dulu+mau dulu+pernah dulu+sekarang error gaji ganti gelandangan+tidur giginya golok+mau golok+nyasar
 golok+untuk halusinasi halusinasi+kata hampir+tabrak hanya hati hati+saya hi hidup+segan hp+saya ikan+di infonya
 ini+sudah jatuh+tolong jawab+orang kabel+putus kaget kakak+di kalau+ada kali+mati kali+pas kampung kara karunya
 ke+pinggir ke+siapa kegirangan kehujanan kelahi+dengan keluar+belum keluar+dari kemarin+sudah kembali kembali+ada
 kena+alat kena+angin kendor keramaian keren ketemu+saya ketemu+tidak kiri kok+belum kondisi kondisi+lemas kontrol
 korban+banjir kp ktp kudis kudis+sekujur kumat+kalau kunciran laki+umur lanjut lansia+tukang lapar layangan+di
 lemas+belum lemas+tapi lengkap lihat+dari lihat+lansia loh lu luka+kaki lumpuh main main+anak makan+dengan
 maling+motor mall mancing+di mandi+saya mantap marah+ke masak masih+napas masuk+tol mata+kaki mau+meledak
 meninggal+baru met minta minum+obat motor+jatuh motor+mogok naik+angkot ngan ngelem+di ngomong+sendiri ngupas+tebu
 nih nomor nongol+lagi nyamuk+banyak ongkos orang+saya orang+tidak pada+meninggal pagar+tolong pam panas panti
 pas+saya pasar pasar+tangis pegang+keliling pegel penipuan penipuan+berkedok pergi+dari perkosa+di pernah+orang
 perum pesan+suara petugas+sudah pikun pilek pindah+ke pintu+masuk pisah plastik+main pohon+ambruk poster+cara
 pramuka prosedur prosedur+kalau racun+obat ralat riwayat+odgj rt+kami rumah+abis rumah+singgah sakit+kudis
 sakit+sendiri sakit+tinggal saku salah+kirim sambil+nyanyi satpol satunya saya+cari saya+kejang saya+nganter
 saya+odgj saya+panik sebatang sebatang+kara sebelum+ada segan+mati sekap+di sekarang+lewat sekarang+sih
 sekarang+sudah selapajang shinta sih singgah sini sudah+ambil sudah+bangun sudah+beres sudah+cepat sudah+dengan
 sudah+ganti sudah+kering sudah+tawa suka+pukul susu+bayi tabrak+sekarang tabrak+tunggal tahi tahi+lalat
 tahu+rumahnya tahun+hamil tahun+lalu takut tali+pinggang taman+kota tangerang tani tanya+prosedur tapi+sadar
 tapi+sudah tawa+lagi tebu+pakai telat temen+cerita temen+di tempat tenang teratur terjun+kegirangan terlantar
 terminal+poris ternyata tetangga+asap tetangga+dari tiap+asap tiap+hari tidak+kakak tidak+kena tidak+lagi
 tidak+pamit tidak+punya tidak+sembuh tidur timnya titip+bayi top tugas tukang+kunci tukang+pegang tv+tetangga
 umur+17 umur+kira urus wah wah+hampir waktu+kecil waspada waspada+penipuan yang+datang yang+gerak yang+kejar
 yang+pegang yang+tabrak yang+tidak ybs+sudah ~<aga ~<ama ~<ase ~<ass ~<b02 ~<b0> ~<bed ~<bil ~<bol ~<bub ~<bud
 ~<bun ~<cac ~<car ~<cat ~<cen ~<cis ~<cum ~<dat ~<deg ~<dim ~<err ~<gan ~<gar ~<gor ~<hi> ~<hor ~<jad ~<jah ~<jem
 ~<kag ~<kp> ~<ktp ~<kul ~<lap ~<lin ~<loh ~<lu> ~<mai ~<mud ~<mus ~<ngu ~<nom ~<ong ~<pac ~<pal ~<pon ~<ral ~<rib
 ~<rin ~<riw ~<sal ~<sih ~<sim ~<tak ~<tik ~<tun ~<uru ~<wah ~abe> ~adap ~adia ~adio ~adua ~aela ~agak ~aget ~ahi>
 ~ahli ~aian ~airn ~ajan ~ajur ~akal ~akam ~akut ~alai ~aloo ~alu> ~alus ~amin ~ampi ~amun ~ana> ~angs ~anju ~aria
 ~aron ~art> ~arun ~as2a ~asak ~asar ~atak ~ate> ~atpo ~b02> ~baca ~bale ~bara ~bati ~bele ~beta ~blok ~but> ~catu
 ~cipu ~cira ~cisa ~cope ~cost ~dap> ~deh> ~dian ~dur> ~edar ~edok ~edur ~egor ~ehuj ~eki> ~elay ~elil ~embo ~enip
 ~epny ~ered ~erin ~erro ~ersa ~erti ~est> ~fony ~gak> ~gemb ~ger> ~gere ~gero ~ggah ~giny ~gkas ~gkos ~guru ~halo
 ~hasi ~hint ~iamb ~ian> ~icop ~idur ~igin ~ijem ~ikas ~ilek ~illa ~imny ~inas ~inci ~ine> ~ipua ~irih ~isah ~isem
 ~isit ~isur ~itol ~iya> ~jan> ~jana ~jaya ~jemp ~jut> ~kage ~kant ~kasi ~kebe ~kedo ~kehu ~kel> ~ker> ~kos> ~ktp>
-4 ~kudi ~kun> ~lalu ~lamu ~lapa ~lara ~lati ~lili ~lir> ~litn ~llo> ~loh> ~lonc ~lot> ~maia ~main ~maks ~mali ~mall
 ~mamp ~mba> ~mbi> ~memb ~ment ~met> ~meti ~mor> ~mpin ~mpuh ~muli ~nakk ~naru ~nas2 ~ncat ~ndak ~ndor ~ndro ~net>
 ~nfon ~nger ~ngur ~nih> ~nipu ~njan ~njin ~njol ~njut ~nomo ~nsel ~ntap ~ntro ~nye> ~nyi> ~nyon ~okan ~ombo ~omor
 ~onca ~ongk ~opet ~orny ~osed ~ostu ~pama ~pann ~paru ~pege ~penc ~perl ~pert ~pet> ~piku ~pile ~pol> ~pram ~pus>
 ~rala ~ramu ~rans ~res> ~rih> ~rima ~rked ~rlan ~ror> ~rror ~rty> ~ruan ~rump ~runy ~saku ~sar> ~sat> ~sega ~sepn
 ~shin ~sita ~stum ~sur> ~tahi ~take ~taku ~tapn ~tasa ~tek> ~teny ~tern ~tidu ~tiku ~titi ~toka ~tpol ~ubur ~udis
 ~uit> ~ulir ~unda ~urah ~utuh ~uwun ~warn ~wart ~wasp ~waya ~wung ~yaka ~yar>
-5 30+menit =ask a+dan ada+korban ada+pelatihan ada+saudara alam ambil ambulans+lewat angkot+saya apa+orang
 api+sudah atau baiki balai balai+warga ban bawah+jembatan bawah+tol belakang+dengan biaya bisa+bantu bisa+nyebut
 blok boleh botol+minum bpjs buka+lagi bukan+odgj buntung+dari buta butuh cari+anak cari+rumput cek cuma+ribut
 cuma+tidak curiga damai dari+tetangga daun dekat+perempatan dengan+bayi depan+pabrik depan+rumah di+balai
 di+kelurahan di+mobil di+pos di+tangerang di+tikungan dia+pakai dibawa+ke dibunuh+rindu dinsos disini dititip
 ditusuk+dari eaaa emang emperan gelandangan+dengan gigil+kehujanan golok+nya golok+sakit gratis hai iseng itu+anak
 jalan+seret jpo kaki+pasung kalideres kamar+dengan kami+bapak kata+ditinggal ke+arah ke+dalam ke+panti kebun+bawa
 kecil+jalan kecil+jatuh keluarganya kemarin+ada kereta+dari kering kesel kesini+atau ketemu+di kira+apa kok kok+di
 kolong+tol kontrakan+saya kosong+sudah kucing+nyangkut kucing+terjebak kulit+item kunci+kamar kursi+roda lagi+tidur
 lansia+naik lapor+guru laporan lepas+sudah liar lihat+bapak limbah lupa marah+sendiri mau+makan minggu+ini
 minta+minum minta+rokok mobil+ambulans motor+masih muka+gelandangan naik+kereta nanti+dia ngelem nyasar+tidak
 odgj+perempuan oke orang+jalan orang+linglung orang+pasung p parkir+ruko payung pegang+botol pegang+tidak pelatihan
 pelatihan+pertolongan perempatan+shinta pertolongan pertolongan+orang pincang pisang pos+satpam pukul+murid pulang
 pulang+dari punya+rumah rasa+mau ribut+mulut rumah+sakit rutin sabtu sadar+dan sadar+diri salah satu+orang
 saya+tabrak sekarang+duduk sekarang+rawat sekitar sembuh sepeda sip stroke+tapi sudah+gerak sudah+ikat
 sudah+kembali sudah+makan tadi+pas tahu+jalan tahun+kata tanya tapi+bisa tapi+napas tebang telepon+kemana
 temen+sendiri tenggelam+dalam tes tetangga+tapi tol+kunciran tolong+baiki tolong+dicek tolong+orang trc tuli
 turun+dari untuk waktu yang+lemas yang+saya yang+sesak you ~0an> ~<alu ~<ang ~<anj ~<asd ~<blo ~<bpj ~<cos ~<dam
 ~<dau ~<doa ~<eaa ~<for ~<gra ~<han ~<ise ~<jpo ~<kab ~<kur ~<lay ~<lim ~<mog ~<nik ~<p> ~<pay ~<pos ~<pul ~<rut
 ~<shi ~<sid ~<sip ~<sit ~<sol ~<sta ~<tam ~<trc ~<tug ~<unt ~<wak ~<you ~<👍> ~<🙏> ~abtu ~adah ~ahay ~aiki ~ait>
 ~ake> ~aktu ~alid ~amat ~apor ~arak ~aren ~arta ~aten ~atih ~atis ~auk> ~aun> ~baha ~band ~bata ~beda ~biay ~bole
 ~bpjs ~btu> ~bukn ~bund ~cet> ~cuma ~dama ~dega ~diam ~dias ~dins ~dira ~dok> ~duan ~eaaa ~edek ~ekit ~enya ~eped
 ~erob ~erok ~esan ~etaw ~gani ~ggu> ~grat ~hai> ~hati ~haya ~iama ~iaya ~imba ~inca ~inso ~itit ~iwak ~jeng ~jpo>
 ~jual ~kamp ~kapa ~kare ~kart ~kate ~keda ~kepe ~kiri ~kit> ~ktif ~ktu> ~kuas ~lapo ~lem> ~liar ~lide ~limb ~lun>
 ~lupa ~lusi ~mal> ~man> ~mbah ~mbal ~mbon ~mbuh ~mint ~mogo ~mput ~nan> ~nik> ~nter ~oleh ~ota> ~pasa ~payu ~peny
 ~pinc ~pinj ~pjs> ~pong ~pora ~pula ~puny ~put> ~rapa ~rbai ~ris> ~rita ~rmal ~roba ~rol> ~rtol ~ruti ~sabt ~sah>
 ~sal> ~sara ~sedu ~seki ~semp ~set> ~sete ~spad ~ster ~sud> ~tana ~ter> ~tike ~tis> ~trc> ~ual> ~uarg ~uasa ~ulit
 ~uma> ~urut ~wakt ~yong ~you> ~yung 👍 🙏
-6 # =beast ada+lansia ada+luka ada+tinggal aja+kalau alarm anak+laki angkut arah bantu bau+sampah bawa+ke bayar
 bener+tidak berapa besok+ada bikin bukan+bener capek+banget cara+tolong damai+tidak dari+polsek di+lampu doang
 film+kan gang ganggu gelandangan+di gerak+cepat golok+saya halte+busway hari+minggu hp itu+ada jaga+aja jatake
 jendela+rusak kabar kaca+jendela kalau+dia kali+kemarin kami+pulang kan+bukan kaos kapan karang karena+orang
 kayak+tidak kelapa+muda kemarin+yang kena+bola kenapa kepala+botak lagi+di lagi+pukul lampu+merah layangan
 lewat+depan luka+di makan+dari mana masa masih+disitu masih+lama mata+buta mau+pingsan mau+racun medis+nomor mogok
 nama napas+kok napas+pelan ngupas nyamuk ok pakai+kaos pangkalan polsek+belum pos rawat+di rumah+anak sadar+cuma
 saya+ketemu saya+lihat saya+telepon saya+urus sebelah+lagi sekarang+di sekarang+tidur sesak+napas sudah+ada
 sudah+diam sudah+dibungkus sudah+pergi sudah+tangan tabrak+kemarin tapi+tidak tawa tengah+pasar tiap tidur+dekat
 tolong+ambil warung+saya yang+bakar yang+nongol ~2an> ~2nya ~<ara ~<bat ~<bik ~<bot ~<cin ~<cip ~<cur ~<gaj ~<hai
 ~<hal ~<hp> ~<jok ~<kao ~<kap ~<keh ~<kok ~<lup ~<mar ~<mon ~<nam ~<ok> ~<oke ~<pur ~<sak ~<suk ~<tok ~<top ~aaa>
 ~ajun ~akti ~ales ~ama> ~aman ~ampu ~arm> ~ayar ~biki ~bur> ~buru ~butu ~cek> ~dire ~doan ~enap ~erap ~form ~gira
 ~gok> ~gor> ~gupa ~iap> ~ihan ~ikin ~isu> ~juny ~kaba ~kaos ~kota ~lanj ~larm ~leh> ~mahn ~mai> ~mpat ~mun> ~nama
 ~nas> ~ncar ~ngup ~nin> ~nta> ~ntuk ~ogok ~oper ~pada ~peni ~penj ~perb ~pos> ~pros ~raha ~rann ~rati ~ren> ~rin>
 ~rose ~sini ~suka ~taan ~tera ~tiap ~tif> ~tiha ~timn ~tony ~trol ~tuk> ~ukny ~upa> ~upas ~ura> ~urig ~yamu
-7 ada+apa ambulans+klien apa apa+bagaimana bansos batal bot botak curiga+ada dengan+yang di+mana di+rs dia+bawa
 gang+sebelah golok+lewat jalan+depan jemur kaki+bengkak kaki+buntung kalau+ketemu kebon+besar keliling kepala+saya
 kerja keterangan klien+lemas kota lama+tidak lari+dari mau+minum maupun napas+cuma nganter nya+orang padam
 padam+dari panas+banget perempatan pom pom+bensin punya rawat rs rsj rumahnya sampai+sekarang saya+temenin seger
 sehat sekarang+dengan sudah+dibawa sudah+minum suka surat+keterangan takut+ada tanah+tinggi tangan+kosong
 tidak+jadi tidak+kembali ular+di wkwk yang+jatuh yang+lihat yang+napas ~<apa ~<but ~<kar ~<num ~<pom ~<pra ~<rs>
 ~<rsj ~<wkw ~abar ~adam ~amai ~anso ~aos> ~apa> ~aris ~asi> ~atur ~aupu ~bans ~bar> ~bota ~cemb ~ciri ~ehat ~emat
 ~emur ~endo ~erat ~erja ~erma ~eter ~gany ~gasn ~gkap ~huja ~ikit ~inan ~inta ~iput ~iraw ~jemu ~joko ~kerj ~kwk>
 ~laya ~maup ~mbur ~miki ~nyat ~oang ~pom> ~rgan ~rja> ~rsj> ~sang ~sel> ~tal> ~tawa ~tur> ~urus ~uta> ~wkwk ~yata
-8 3+orang =drill =joke ada+di almarhum+bapak atas+respon badan+bau banget+kaya bawa+helm cara cari+kerja dari+lahir
 dekat+rel dia+pegang hidup+sendiri jangan+ngomong jpo+rusak karang+tengah ke+gang keluarganya+dikasih kilo
 korban+tidak mikir nanti+ada ngomong+orang nyanyi obat+habis obat+lagi orang+bener orang+lagi pamali pamali+jangan
 pegang+anak pinggir+kali respon+cepat rumah+yang rusak+nanti saya+dulu sudah+padam sudah+sadar taman tangan+patah
 tangga+jpo telepon+siapa temenin tidak+sekolah trotoar+tengah yang+kejang ~<bai ~<cir ~<hat ~<kil ~<kot ~<met ~<mik
 ~<pro ~<seh ~<teg ~atal ~atik ~baik ~baya ~beri ~cara ~dam> ~dek> ~eda> ~erac ~ilo> ~isan ~itun ~kah> ~kilo ~lann
 ~mani ~nsos ~patn ~pura ~rama ~seha ~sos> ~tama ~tik>
-9 =tale ada+tidak angin banyak+dengan bayi+tetangga cepat+respon dari+belakang dia+suka kena+panas ketemu+anak
 lagi+dia langka lansia+bawa rumput+bawa saya+tenggelam sekarang+saya sekarang+tinggal tetangga+tangis tidur+tidak
 ~<cem ~<gam ~<tes ~amal ~berm ~cin> ~daun ~eban ~gala ~irin ~sing ~ucin
-10 anjing+liar bangun+pas cuma+motor di+kaki dikit gambar gerak+tapi harga itu+darah kan kata+ada ketemu+luka
 luka+maupun masih+bangun masih+sadar maupun+senjata motor+luka pas+panggil teriak+lagi teriak+sendiri tidak+teriak
 ~asa> ~dong ~harg ~masa ~mura ~onya ~rmat ~seba
-11 jembatan+gantung ke+lantai lagi+sekarang lantai+2 mau+ambruk sudah+mati tidak+ketemu ~bot>
-12 di+film dong rindu
-13 banget+hari mau+lapor sudah+bawa takut+tabrak tinggal+di tinggal+sendiri ~<don ~ndu> ~ongi
-14 ambulans+sudah bawa+yang motor+saya tangis+terus
-15 rusak+kena
-16 sudah+ketemu
-25 @1
"""
