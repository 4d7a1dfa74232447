"""The parts of a search that a relative may call wrong under the review (SOP 5.1). Pure."""

from bot.domain.family.search import SearchQuestion

# By the words that name them.
PARTS = {
    **dict.fromkeys(("nama", "namanya"), SearchQuestion.NAME),
    **dict.fromkeys(("kelamin", "kelaminnya"), SearchQuestion.SEX),
    **dict.fromkeys(("umur", "umurnya", "usia", "usianya"), SearchQuestion.AGE),
    **dict.fromkeys(("tinggi", "tingginya"), SearchQuestion.HEIGHT),
    **dict.fromkeys(("ciri", "cirinya", "tanda"), SearchQuestion.MARKS),
    **dict.fromkeys(("baju", "bajunya", "pakaian", "pakaiannya"), SearchQuestion.CLOTHING),
    **dict.fromkeys(("waktu", "waktunya", "hari", "harinya", "tanggal", "tanggalnya"), SearchQuestion.WHEN),
    **dict.fromkeys(("tempat", "tempatnya", "lokasi", "lokasinya"), SearchQuestion.WHERE),
    **dict.fromkeys(("hubungan", "hubungannya"), SearchQuestion.RELATION),
    **dict.fromkeys(("nomor", "nomornya", "telepon", "kontak", "hp"), SearchQuestion.CONTACT),
}
