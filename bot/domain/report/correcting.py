"""The parts of a report that a reporter may call wrong under the review (SOP 2). Pure."""

from bot.domain.report.form import ReportQuestion

# By the words that name them.
PARTS = {
    **dict.fromkeys(("jenis", "jenisnya", "kategori"), ReportQuestion.KIND),
    **dict.fromkeys(
        ("alamat", "alamatnya", "lokasi", "lokasinya", "tempat", "tempatnya", "titik"), ReportQuestion.PLACE
    ),
    **dict.fromkeys(("kondisi", "kondisinya", "keterangan", "keterangannya", "ceritanya"), ReportQuestion.CONDITION),
    **dict.fromkeys(("patokan", "patokannya"), ReportQuestion.LANDMARK),
    **dict.fromkeys(("foto", "fotonya"), ReportQuestion.PHOTO),
    **dict.fromkeys(("nomor", "nomornya", "telepon", "kontak", "hp"), ReportQuestion.CONTACT),
}
