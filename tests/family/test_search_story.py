"""A relative looks for somebody, through real HTTP: the bot as a process, the stand-in for Telegram, a kill between."""

from tests.support.harness import Sigap


async def test_a_daughter_looks_for_her_father(sigap: Sigap) -> None:
    siti = sigap.tg.person("Siti")
    siti.start()
    siti.press(await siti.wait_for("Selamat datang"), "mencari keluarga")
    await siti.wait_for("Siapa nama")
    siti.send_text("Sukarjo, biasa dipanggil Jo")
    siti.press(await siti.wait_for("Laki-laki atau perempuan"), "Laki-laki")
    siti.send_text("65")
    await siti.wait_for("Berapa tinggi")
    await sigap.kill()  # the open question is a row
    await sigap.start()
    siti.send_text("/cari")
    siti.press(await siti.wait_for("Berapa tinggi"), "Sedang")
    await siti.wait_for("ciri-cirinya")
    siti.send_text("pincang kaki kanan, tahi lalat di pipi kiri")
    siti.press(await siti.wait_for("Pakaian apa"), "Lewati")
    siti.press(await siti.wait_for("Kapan terakhir"), "Kemarin")
    await siti.wait_for("Di mana terakhir")
    siti.send_text("Tanah Tinggi")
    siti.press(await siti.wait_for("Bapak/Ibu siapanya"), "Anaknya")
    await siti.wait_for("Nomor mana")
    siti.send_text("0812 3456 7890")
    siti.press(await siti.wait_for("Apakah sudah benar"), "Kirim")
    receipt = await siti.wait_for("CARI-0001")
    assert "masih berjalan" in receipt.text
    [row] = sigap.db("SELECT state, sex, age_from FROM search")
    assert tuple(row) == ("open", "male", 64)
    siti.send_text("/pencarian")
    siti.press(await siti.wait_for("Pencarian Bapak/Ibu"), "Akhiri")
    siti.press(await siti.wait_for("Akhiri pencarian"), "Sudah ketemu")
    await sigap.until("SELECT state = 'ended' FROM search")
