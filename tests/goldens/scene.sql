-- The rows of an invented city on which every message is drawn (tests/support/goldens.py), as they stood at the schema of
-- version 10: the case of Mr X, and beside it whatever a message may be about. Later migrations bring them on.

INSERT INTO account (user_id, name, language, chosen, first_at, seen_at, noticed_at, blocked_at, limited_at) VALUES
(11, 'Ratna Dewi', 'id', NULL, 1687918205715, 1687918205745, NULL, NULL, NULL),
(12, 'Hadi Wijaya', 'id', NULL, 1687918205755, 1689150600841, NULL, NULL, NULL),
(13, 'Budi Santoso', 'id', NULL, 1687918205769, 1689150600564, NULL, NULL, NULL),
(14, 'Siti Aminah', 'id', NULL, 1687918205780, 1687918205871, 1687918205780, NULL, NULL);
INSERT INTO role (user_id, role, area_code, granted_by, granted_at) VALUES
(11, 'admin', '', NULL, 1687918205715),
(12, 'supervisor', '', 11, 1687918205755);
INSERT INTO member (chat_id, user_id, inside, checked_at) VALUES
(-100, 13, 1, 1689150600342);
INSERT INTO chat (chat_id, purpose, title, bound_at, cut_off_at) VALUES
(-100, 'team', '', 1687918202724, NULL);
INSERT INTO draft (id, user_id, nonce, state, version, asking, answers, channel, ticket_id, opened_at, touched_at) VALUES
(1, 14, 'TKqPTK2aHp-bTPpU', 'sent', 6, 'review', '{"kind":"ot","lat_e6":-6172900,"lng_e6":106650800,"area_code":"36.71.01.1003","in_city":true,"words":"Bapak lemas di tempat sampah, tidak bisa bicara","landmark":"Pom Bensin Tanah Tinggi","skipped":["photo","contact"],"areas":["36.71.01.1003","36.71.01.1004","36.71.05.1008"],"said":[[17,"words"],[19,"landmark"]]}', 'telegram', 1, 1687918205780, 1687918205871);
INSERT INTO ticket (id, epoch, nonce, source, kind, urgent, state, version, complete, answers, lat_e6, lng_e6, area_code, channel, holder, claimed_at, progress_at, opened_at, on_team_at, closed_at, recheck_at, outcome, sop) VALUES
(1, 1, 'SLXtJgSQvqAgvLe-', 'u:373878301', 'ot', 0, 'done', 5, 1, '{"kind":"ot","lat_e6":-6172900,"lng_e6":106650800,"area_code":"36.71.01.1003","in_city":true,"words":"Bapak lemas di tempat sampah, tidak bisa bicara","landmark":"Pom Bensin Tanah Tinggi","skipped":["photo","contact"],"areas":["36.71.01.1003","36.71.01.1004","36.71.05.1008"],"said":[[17,"words"],[19,"landmark"]]}', -6172900, 106650800, '36.71.01.1003', 'telegram', 13, 1687918205912, 1687920606613, 1687918205871, 1687918205895, 1687920606613, NULL, 'rps', '{"unclaimed_group_min":5,"unclaimed_on_duty_min":10,"unclaimed_supervisor_min":15,"unclaimed_leads_min":30,"lease_ask_min":30,"lease_end_min":60,"recheck_min":360,"draft_expires_min":1440,"close_question_min":30,"still_there_min":10,"position_min":30,"live_every_s":30,"live_metres":25,"same_person_m":200,"same_person_moving_m":1500,"same_person_min":360}');
INSERT INTO reporter (ticket_id, user_id, joined_at, left_at) VALUES
(1, 14, 1687918205871, NULL);
INSERT INTO note (id, ticket_id, user_id, kind, text, source, at) VALUES
(1, 1, 13, 'reason', '#sick', 'u:373878322:why', 1688006401152),
(2, 1, 13, 'reason', 'dr. Wulan, IGD RSUD', 'u:373878323:handed', 1688006401158);
INSERT INTO event (id, at, actor, kind, ticket_id, cause, data, hash) VALUES
(1, 1687918202724, 'host', 'team.bound', NULL, 'config:-100:1687918202724', '{"chat":-100,"former":null}', '50a2d22b8607bafdd8283f81dff52570f94e600e6151cdcd9721b5a34da5dbe3'),
(2, 1687918205253, 'host', 'invite.made', NULL, 'host:001687918204970-df355d1d', '{"role":"admin"}', 'eac98c89a61b5e2c5934912a9440b4ba4cbddd8b83df15ca953da6de6aae5a1b'),
(3, 1687918205715, 'user:11', 'role.given', NULL, 'u:373878287', '{"by":null,"role":"admin","user":11}', '71d88ef6b2b9b6207f70513af4f5128f36414069a2d38cfe2f64e294b2b8ee4e'),
(4, 1687918205745, 'user:11', 'invite.made', NULL, 'u:373878289', '{"role":"supervisor"}', '6697c221ae7bab4a63899216a144776627fa9a751aabb6f99b3b2e7d2bfa0a9e'),
(5, 1687918205755, 'user:12', 'role.given', NULL, 'u:373878290', '{"by":11,"role":"supervisor","user":12}', '054788d227798803981367691db4388a8e9f306fb04a7bac8326238654da6e31'),
(6, 1687918205758, 'clock', 'digest.subscribed', NULL, 'plan:1687918205758', '{"cadence":"daily","due":1687996800000,"user":12}', '2a7ec644d74116492cb59156e7df8d191166404af7abf826435fa3d8046314e1'),
(7, 1687918205758, 'clock', 'digest.subscribed', NULL, 'plan:1687918205758', '{"cadence":"weekly","due":1688342400000,"user":12}', 'd22d7fb8e6a79a69694a8452e6b4bd5c4bcdc1e0f234920cc1759a5b3d9acce2'),
(8, 1687918205758, 'clock', 'digest.subscribed', NULL, 'plan:1687918205758', '{"cadence":"monthly","due":1688169600000,"user":12}', '8e495382f96bbf0d86bc8c56f3b9c09ec1220f02958bdeeaace61e5d29b03fc9'),
(9, 1687918205871, 'user:14', 'ticket.open', 1, 'u:373878301', '{"channel":"telegram","complete":true,"kind":"ot","urgent":false}', '97abb77b22a73c18ec7c889b2239f01f9eabda8c39d93d4ab8a8fd6849861633'),
(10, 1687918205895, 'telegram', 'ticket.on_team', 1, 'o:16:1', '{}', '1c84a3ed5188cb2bb062a1d942bb23cf526614ce95ef322bdba090451364880c'),
(11, 1687918205912, 'user:13', 'ticket.claim', 1, 'u:373878302', '{"holder":13}', '40096e0a29c97dd872cda3faa9d86cbff9daf5415977398d1cc97bd4abd9ffd1'),
(12, 1687918205940, 'user:13', 'ticket.depart', 1, 'u:373878303', '{}', '76d9918b158464b7b5d3262c07e2f1cc3613fb17771426905717f8f93f2626be'),
(13, 1687918205952, 'user:13', 'ticket.arrive', 1, 'u:373878304', '{}', '6194dd50ed4efb1cb48192f2dfbfda61313657090bfbcfdf797342de0546c467'),
(14, 1687918205959, 'telegram', 'ticket.pin_shown', 1, 'o:20:1', '{"viewer":13}', 'f1c128b29dd3e326cb82601fc3599fbf3525f873baced1696ff04b0bbfcf7bc3'),
(15, 1687918206011, 'user:13', 'ticket.handle', 1, 'u:373878306', '{"to":"rps"}', 'de3a76c8a53f1eb0ab3027e3b7fd5c3efea5eb79a88e68391798c49e467f1709'),
(16, 1687918206053, 'user:13', 'person.recorded', 1, 'u:373878308', '{"label":"mr","number":8,"person":1,"year":2023}', 'c3a5ce416e4f6c79c76aeab8ae5590fba9d72956a3cf2087f78ba72302fddf6e'),
(17, 1687918206053, 'user:13', 'person.intake', 1, 'u:373878308', '{"move":1,"note":null,"person":1,"to":"rps"}', '858f5e2f3219753448a7170a16232fd353798049d622b77163aa8634070e09f9'),
(18, 1687918206089, 'telegram', 'person.shown', 1, 'o:34:1', '{"person":1,"viewer":13}', 'c5ebac7515f535b2d1233f1ce8ea5cbc4a504bd2501876a92700e7b0219e610d'),
(19, 1687918206098, 'user:13', 'person.fact', 1, 'u:373878309', '{"field":"age","person":1}', '1938a49481e1d5fa64374747f5aace61175b2d7aba509c636e31c6e919a39ade'),
(20, 1687918206113, 'user:13', 'person.fact', 1, 'u:373878310', '{"field":"height_cm","person":1}', '7e0beca0d9fd47b1b8c7b344a9e99902772f5a005552214c43c578ad6010a16d'),
(21, 1687918206118, 'user:13', 'person.fact', 1, 'u:373878311', '{"field":"build","person":1}', 'a703f6f14d923a526b871dbddad4dbec152d92643034fa385bcdb7f942afaf03'),
(22, 1687918206122, 'user:13', 'person.fact', 1, 'u:373878312', '{"field":"skin","person":1}', '60046a4279a02094def7a0c9fe7697174d869257d35012af45e11c11c474e0aa'),
(23, 1687918206126, 'user:13', 'person.fact', 1, 'u:373878313', '{"field":"hair","person":1}', '9a4cc96c323eb311aac071d2a82bf0ad6bca0279ec37821b5e884f2cdecfb424'),
(24, 1687918206175, 'user:13', 'person.fact', 1, 'u:373878317', '{"field":"clothes","person":1}', '4bed9d76fd77614d155ddc0b37fa9c87234882d4155e89d24428965df87023fd'),
(25, 1687918206186, 'user:13', 'person.fact', 1, 'u:373878318', '{"field":"belongings","person":1}', 'a8b8070b9819d2e2c1c5b69da88c3d33d4e7de1fcd90640df213a659ca389f73'),
(26, 1687918206192, 'telegram', 'person.shown', 1, 'o:46:1', '{"person":1,"viewer":13}', '0238ea89f9b6b53f1dda9314484b8fe938a8128f67590f46e0726f8d328632d9'),
(27, 1687920606613, 'user:13', 'ticket.finish', 1, 'u:373878319', '{"outcome":null}', 'd5e9e84b73c38a7eee621d38c85b03fcef9e87dfd61edecd10bf28333d993966'),
(28, 1688006401121, 'clock', 'person.health_asked', 1, 'r:15', '{"move":1,"person":1}', '358d65262e3427bbdd423d1e8e3c553e8e38afc030a171e4660fb5cdb23d7ad2'),
(29, 1688006401138, 'user:13', 'person.health', 1, 'u:373878320', '{"answer":"ill","move":1,"person":1}', 'd422ac1c6655af98ed088ef7afa06a98e73f0e4c9d060d8e9d354fe15ee4972f'),
(30, 1688006401152, 'user:13', 'person.move', 1, 'u:373878322', '{"move":2,"note":1,"person":1,"to":"rsud"}', 'bc4ef2699c9baec8ea5f87600b210eeb4615ec763e705da8f6170ba80822f3bc'),
(31, 1688006401158, 'user:13', 'person.handed', 1, 'u:373878323', '{"note":2,"person":1}', '6c9e865c12b3c1bb50264ff078d53947a5cb0ae0f22e55573b7ba9ad2d5847cf'),
(32, 1688006401165, 'telegram', 'person.shown', 1, 'o:61:1', '{"person":1,"viewer":13}', 'b62a4f2956f64aca42953631aabffbadac4067413e3bccc41635e5186113b829'),
(33, 1688873400341, 'telegram', 'person.shown', 1, 'o:63:1', '{"person":1,"viewer":13}', 'f84ef81275290cedeed724e189792b6f5107fb0de60ac0576046b669332fef6b'),
(34, 1688873400355, 'user:13', 'death.recorded', 1, 'u:373878328', '{"days":3,"dead":0,"death":1,"died":1688873400348,"person":1}', 'd75aa7cc2b0bf3ccab4660d110c69161058f15daebb71899bad21f48445a369f'),
(35, 1688873400382, 'telegram', 'person.shown', 1, 'o:69:1', '{"person":1,"viewer":13}', 'd5de9dd703085d9c2f7e4e3c8210a79f8130b5b38de6b54e6c94c86800c48974'),
(36, 1688873400955, 'clock', 'death.search_day', 1, 'r:18', '{"day":1,"death":1,"person":1}', '12776daff6f8966f2a11a4b47437ace552a7a0afa477a59b0998c68e947b07af'),
(37, 1688873407506, 'telegram', 'export.sent', NULL, 'o:75:1', '{"area":"","at":1688169600000,"first":1685552400000,"form":"workbook","former_first":1682874000000,"former_until":1685552400000,"personal":0,"quiet":1,"until":1688144400000,"viewer":12}', '635b46e9ab15563c3e755782e8093015f04a02693e95559cfbc4db11b7c3873a'),
(38, 1688873412908, 'user:13', 'paper.made', 1, 'u:373878330', '{"kind":"police_request","number":1,"paper":1,"person":1,"version":1,"year":2023}', '947e8e7b4c96e083b251014a82efa10768c3c3ac54d3f4cba2409fbd40ae090c'),
(39, 1688873412991, 'telegram', 'paper.sent', 1, 'o:83:1', '{"paper":1,"person":1,"viewer":13}', 'bcf95ebeb4863add2cafac93305059b03d23c589a72012c298474116770a567e'),
(40, 1688873413013, 'user:13', 'person.fact', 1, 'u:373878334', '{"field":"efforts","person":1}', 'f869f6b656ac74f9c268bd9a6fb5cb6349ca85793bb6596c8d1451c0e802d3ad');
INSERT INTO reminder (id, ticket_id, kind, n, round, due_at, state, data, fired_at) VALUES
(1, 1, 'unclaimed_group', 0, 0, 1687918505871, 'cancelled', '{}', NULL),
(2, 1, 'unclaimed_on_duty', 0, 0, 1687918805871, 'cancelled', '{}', NULL),
(3, 1, 'unclaimed_supervisor', 0, 0, 1687919105871, 'cancelled', '{}', NULL),
(4, 1, 'unclaimed_leads', 0, 0, 1687920005871, 'cancelled', '{}', NULL),
(5, 1, 'lease_ask', 0, 1, 1687920005912, 'cancelled', '{}', NULL),
(6, 1, 'lease_end', 0, 1, 1687921805912, 'cancelled', '{}', NULL),
(7, 1, 'still_there', 0, 1, 1687918805912, 'cancelled', '{}', NULL),
(8, 1, 'lease_ask', 0, 2, 1687920005940, 'cancelled', '{}', NULL),
(9, 1, 'lease_end', 0, 2, 1687921805940, 'cancelled', '{}', NULL),
(10, 1, 'still_there', 1, 2, 1687918805940, 'cancelled', '{}', NULL),
(11, 1, 'lease_ask', 0, 3, 1687920005952, 'cancelled', '{}', NULL),
(12, 1, 'lease_end', 0, 3, 1687921805952, 'cancelled', '{}', NULL),
(13, 1, 'lease_ask', 0, 4, 1687920006011, 'cancelled', '{}', NULL),
(14, 1, 'lease_end', 0, 4, 1687921806011, 'cancelled', '{}', NULL),
(15, 1, 'health_check', 0, 1, 1688004606053, 'fired', '{"person": 1}', 1688006401121),
(16, 1, 'health_late', 0, 1, 1688011806053, 'cancelled', '{"person": 1}', NULL),
(17, 1, 'close_question', 0, 5, 1687922406613, 'fired', '{}', 1688006401121),
(18, 1, 'search_day', 1, 1, 1688873400348, 'fired', '{"person": 1}', 1688873400955),
(19, 1, 'search_day', 2, 1, 1688959800348, 'fired', '{"person": 1}', 1688959800580),
(20, 1, 'search_day', 3, 1, 1689046200348, 'fired', '{"person": 1}', 1689046200696),
(21, 1, 'search_end', 0, 1, 1689132600348, 'fired', '{"person": 1}', 1689132600936),
(22, 1, 'letter_daily', 1, 1, 1688959800355, 'fired', '{"person": 1}', 1688959800580),
(23, 1, 'letter_daily', 2, 1, 1689046200355, 'fired', '{"person": 1}', 1689046200696),
(24, 1, 'letter_daily', 3, 1, 1689132600355, 'cancelled', '{"person": 1}', NULL);
INSERT INTO person (id, nonce, ticket_id, source, label_kind, label_year, label_number, state, place, since, found_at, recorded_at, recorded_by, ended_at, end_kind) VALUES
(1, '5uNLbZwKM-yZLNxo', 1, 'u:373878308', 'mr', 2023, 8, 'ended', NULL, NULL, 1687918205871, 1687918206053, 13, 1689150600477, 'buried');
INSERT INTO person_fact (id, person_id, field, value, at, by) VALUES
(1, 1, 'age', '46-60', 1687918206098, 13),
(2, 1, 'height_cm', '165', 1687918206113, 13),
(3, 1, 'build', 'kurus', 1687918206118, 13),
(4, 1, 'skin', 'sawo matang', 1687918206122, 13),
(5, 1, 'hair', 'beruban', 1687918206126, 13),
(6, 1, 'clothes', 'Kaus biru lusuh, celana pendek hitam', 1687918206175, 13),
(7, 1, 'belongings', 'tidak ada', 1687918206186, 13),
(8, 1, 'efforts', 'Sidik jari di Dukcapil, pengumuman di kelurahan, Dinsos sekitar', 1688873413013, 13),
(9, 1, 'burial_wanted', '1689150600000', 1689132600981, 13),
(10, 1, 'handed_over', '1689141600000', 1689132601109, 13),
(11, 1, 'giver', 'dr. Lina Marlina, Kepala Instalasi Forensik', 1689132601122, 13),
(12, 1, 'receiver', 'Budi Santoso, petugas TRC', 1689132601150, 13),
(13, 1, 'body_condition', 'utuh', 1689132601150, 13),
(14, 1, 'handover_witnesses', 'Sri Wahyuni, perawat', 1689132601183, 13);
INSERT INTO person_move (id, person_id, kind, from_place, to_place, reason_note, handover_note, at, by) VALUES
(1, 1, 'intake', NULL, 'rps', NULL, NULL, 1687918206053, 13),
(2, 1, 'move', 'rps', 'rsud', 1, 2, 1688006401152, 13);
INSERT INTO health_check (move_id, person_id, due_at, answered_at, answered_by, answer) VALUES
(1, 1, 1688004606053, 1688006401138, 13, 'ill');
INSERT INTO death (id, person_id, died_at, place, found_dead, handed_over_at, search_days, letter_every_min, search_from, search_until, family_at, family_by, override_at, override_by, override_note, ready_at, recorded_at, recorded_by, voided_at) VALUES
(1, 1, 1688873400348, 'rsud', 0, NULL, 3, 1440, 1688873400348, 1689132600348, NULL, NULL, NULL, NULL, NULL, 1689132600936, 1688873400355, 13, NULL);
INSERT INTO letter (id, death_id, kind, sub_type, requested_at, requested_by, number, number_key, dated, office, officer, received_at, received_by) VALUES
(1, 1, 'police', 'rekomendasi', 1688873413061, 13, 'B/17/VII/2023/Polsek', 'b17vii2023polsek', '2023-07-11', 'Polsek Tangerang', NULL, 1689062400374, 13),
(2, 1, 'certificate', NULL, NULL, NULL, '445/17/RSUD/2023', '44517rsud2023', '2023-07-11', 'RSUD Kota Tangerang', NULL, 1689062400437, 13),
(3, 1, 'handover', NULL, NULL, NULL, 'BA/17/RSUD/2023', 'ba17rsud2023', '2023-07-11', 'RSUD Kota Tangerang', NULL, 1689062400558, 13);
INSERT INTO death_step (death_id, step, at, by) VALUES
(1, 'asked', 1689132601409, 13),
(1, 'washed', 1689132601435, 13),
(1, 'shrouded', 1689132601458, 13),
(1, 'prayed', 1689132601492, 13);
INSERT INTO death_religion (id, death_id, religion, certainty, basis, at, by) VALUES
(1, 1, 'islam', 'presumed', 'keterangan pengurus masjid yang sering melihatnya', 1689062400681, 12);
INSERT INTO burial (id, nonce, death_id, state, cemetery, plot, at, officers, witnesses, cost_rupiah, written_at, written_by, proposed_at, decided_at, decided_by) VALUES
(1, 'Y0x0olJ8T4yq14Ko', 1, 'confirmed', 'tpu_kedaung', 'Blok C petak 12', 1689150600375, 'Ahmad Fauzi dan Ujang, petugas TPU', 'Sri Wahyuni; Ketua RT 02', NULL, 1689150600357, 13, 1689150600464, 1689150600477, 12);
INSERT INTO register (year, number, seq, kind, burial_id, note_id, at, by) VALUES
(2023, 8, 0, 'burial', 1, NULL, 1689150600477, 12);
INSERT INTO paper (id, ticket_id, person_id, kind, year, number, printed, version, salt, digest, made_at, made_by) VALUES
(1, 1, 1, 'police_request', 2023, 1, '460/001/TRC/VII/2023', 1, '6NfRggMPCfZxbmZj', '15592bcbee5a13883e7b5cd7d3c33ed3bcd465be9879453a8b4e05cc8abd0d69', 1688873412908, 13),
(2, 1, 1, 'police_request', 2023, 1, '460/001/TRC/VII/2023', 2, 'TyuP8DV2W1oNpK_R', 'adf912be4529331efbbcc6e22eac8e29c3133c8989416919df35d7319b49a8bd', 1688873413022, 13),
(3, 1, 1, 'burial_request', 2023, 2, '460/002/TRC/VII/2023', 1, '8u4FhTl7_BI2-jgv', '6cd6a33ff6f4ad28a4d439b4828a37d0cf5975aca9568bd71f90725239d7cf0c', 1689132600992, 13),
(4, 1, 1, 'body_handover', 2023, 3, '460/003/TRC/VII/2023', 1, 'MMYDnKm9gqxnUAL7', '4d7be36f093507a9b52be8a7e8d3055e5af9c741259a3a3e24323832371c878f', 1689132601289, 13),
(5, 1, 1, 'burial_record', 2023, 4, '460/004/TRC/VII/2023', 1, 'ir_ustI5lGlV6tMr', 'dd6588be92d217e83f5e286adc0ba0aad9966aa6d9f6c18064b49cc008467e58', 1689150600564, 13),
(6, 1, 1, 'case_report', 2023, 5, '460/005/TRC/VII/2023', 1, 'N2tTzqDCXRZgHWMU', 'baa539a5bdc6e0650d9a64cb8af9ac40fe4ad51000a4f5eed68dd28116f51c49', 1689150600708, 12);
INSERT INTO subscription (id, nonce, user_id, target, cadence, cron, area_code, state, due_at, made_at, ended_at, ended_why) VALUES
(1, 'dsqsSDG-', 12, 'self', 'daily', '0 7 * * *', '', 'active', 1689206400000, 1687918205758, NULL, NULL),
(2, 'wybp02TL', 12, 'self', 'weekly', '0 7 * * mon', '', 'active', 1689552000000, 1687918205758, NULL, NULL),
(3, '_J_pzJvB', 12, 'self', 'monthly', '0 7 1 * *', '', 'active', 1690848000000, 1687918205758, NULL, NULL);
INSERT INTO digest (id, subscription_id, source, user_id, chat_id, span, area_code, planned_at, missed, state, made_at, settled_at, numbers) VALUES
(1, 1, NULL, 12, 12, 'day', '', 1687996800000, 0, 'queued', 1688006400657, 1688006400657, '{"now":{"opened":1,"urgent":0,"done":1,"not_found":0,"reopened":0,"claim_median":1,"claim_p90":1},"before":{"opened":0,"urgent":0,"done":0,"not_found":0,"reopened":0,"claim_median":null,"claim_p90":null}}'),
(2, 1, NULL, 12, 12, 'day', '', 1688860800000, 9, 'queued', 1688873400521, 1688873400521, '{"now":{"opened":0,"urgent":0,"done":0,"not_found":0,"reopened":0,"claim_median":null,"claim_p90":null},"before":{"opened":0,"urgent":0,"done":0,"not_found":0,"reopened":0,"claim_median":null,"claim_p90":null}}'),
(3, 3, NULL, 12, 12, 'month', '', 1688169600000, 0, 'queued', 1688873400521, 1688873400521, '{"now":{"opened":1,"urgent":0,"done":1,"not_found":0,"reopened":0,"claim_median":1,"claim_p90":1},"before":{"opened":0,"urgent":0,"done":0,"not_found":0,"reopened":0,"claim_median":null,"claim_p90":null}}'),
(4, 2, NULL, 12, 12, 'week', '', 1688342400000, 0, 'queued', 1688873400521, 1688873400521, '{"now":{"opened":1,"urgent":0,"done":1,"not_found":0,"reopened":0,"claim_median":1,"claim_p90":1},"before":{"opened":0,"urgent":0,"done":0,"not_found":0,"reopened":0,"claim_median":null,"claim_p90":null}}');
INSERT INTO account (user_id, name, language, chosen, first_at, seen_at) VALUES
(15, 'Citra Lestari', 'id', NULL, 1687918205000, 1689150600000),
(16, 'Joko Prasetyo', 'en', 'en', 1687918205000, 1689150600000),
(17, 'Sari Camat', 'id', NULL, 1687918205000, 1689150600000),
(18, 'Agus Salim', 'id', NULL, 1687918205000, 1689150600000);
INSERT INTO role (user_id, role, area_code, granted_by, granted_at) VALUES
(13, 'petugas', '', 12, 1687918205000), (15, 'petugas', '', 12, 1687918205000),
(17, 'wilayah', '36.71.01', 11, 1687918205000), (16, 'operator', '', 11, 1687918205000);
INSERT INTO member (chat_id, user_id, inside, checked_at) VALUES (-100, 15, 1, 1689150600000), (-100, 18, 1, 1689150600000);
INSERT INTO approval (user_id, asked_at, declined_at) VALUES (18, 1689150000000, NULL);
INSERT INTO binding (id, code, created_by, expires_at, chat_id, title) VALUES (1, '417302', 11, 1689151000000, -200, 'TRC baru');
INSERT INTO draft (id, user_id, nonce, state, version, asking, answers, channel, ticket_id, opened_at, touched_at) VALUES
(2, 16, 'draft-two-open', 'open', 3, 'landmark', '{"kind":"lansia","lat_e6":-6170100,"lng_e6":106640900,"area_code":"36.71.01.1003","in_city":true,"words":"Ibu tua duduk di halte","signs":["elderly"],"photos":1}', 'telegram', NULL, 1689149000000, 1689150000000),
(3, 15, 'draft-three-sent', 'sent', 4, 'review', '{"kind":"ot","lat_e6":-6172800,"lng_e6":106650700,"area_code":"36.71.01.1003","in_city":true,"words":"Orang yang sama di pom bensin"}', 'telegram', 2, 1689149000000, 1689149500000),
(4, 14, 'draft-four-open', 'open', 0, 'kind', '{}', 'telegram', NULL, 1689149000000, 1689150000000);
INSERT INTO ticket (id, epoch, nonce, source, kind, urgent, state, version, complete, answers, lat_e6, lng_e6, area_code, channel, holder, claimed_at, progress_at, opened_at, on_team_at, closed_at, recheck_at, outcome, sop) VALUES
(2, 1, 'ticket-two-nonce', 'u:2', 'ot', 0, 'new', 0, 1, '{"kind":"ot","lat_e6":-6172800,"lng_e6":106650700,"area_code":"36.71.01.1003","in_city":true,"words":"Bapak tua tergeletak di depan pom","landmark":"Pom Bensin Tanah Tinggi","signs":["elderly"]}', -6172800, 106650700, '36.71.01.1003', 'telegram', NULL, NULL, 1689149000000, 1689149000000, 1689149000500, NULL, NULL, NULL, '{"unclaimed_group_min":5,"unclaimed_on_duty_min":10,"unclaimed_supervisor_min":15,"unclaimed_leads_min":30,"lease_ask_min":30,"lease_end_min":60,"recheck_min":360,"draft_expires_min":1440,"close_question_min":30,"still_there_min":10,"position_min":30,"live_every_s":30,"live_metres":25,"same_person_m":200,"same_person_moving_m":1500,"same_person_min":360}'),
(3, 1, 'ticket-three-nonc', 'u:3', 'odgj', 1, 'on_scene', 3, 1, '{"kind":"odgj","lat_e6":-6180000,"lng_e6":106630000,"area_code":"36.71.02.1001","in_city":true,"words":"Ibu berteriak di pasar","landmark":"Pasar Anyar","contact":"+62 811 2223 334","signs":["injured"],"photos":1}', -6180000, 106630000, '36.71.02.1001', 'phone', 13, 1689148000000, 1689149400000, 1689147000000, 1689147000500, NULL, NULL, NULL, '{"unclaimed_group_min":5,"unclaimed_on_duty_min":10,"unclaimed_supervisor_min":15,"unclaimed_leads_min":30,"lease_ask_min":30,"lease_end_min":60,"recheck_min":360,"draft_expires_min":1440,"close_question_min":30,"still_there_min":10,"position_min":30,"live_every_s":30,"live_metres":25,"same_person_m":200,"same_person_moving_m":1500,"same_person_min":360}'),
(4, 2, 'ticket-four-nonce', 'u:4', 'lansia', 0, 'not_found', 4, 1, '{"kind":"lansia","lat_e6":-6190000,"lng_e6":106640000,"area_code":"36.71.05.1008","in_city":true,"words":"Kakek tanpa alas kaki"}', -6190000, 106640000, '36.71.05.1008', 'telegram', 13, 1689140000000, 1689145000000, 1689139000000, 1689139000500, NULL, 1689166600000, NULL, '{"unclaimed_group_min":5,"unclaimed_on_duty_min":10,"unclaimed_supervisor_min":15,"unclaimed_leads_min":30,"lease_ask_min":30,"lease_end_min":60,"recheck_min":360,"draft_expires_min":1440,"close_question_min":30,"still_there_min":10,"position_min":30,"live_every_s":30,"live_metres":25,"same_person_m":200,"same_person_moving_m":1500,"same_person_min":360}');
INSERT INTO reporter (ticket_id, user_id, joined_at, left_at) VALUES (2, 14, 1689149000000, NULL), (2, 15, 1689149500000, NULL), (3, 14, 1689147000000, NULL), (4, 16, 1689139000000, NULL);
INSERT INTO note (id, ticket_id, user_id, kind, text, source, at) VALUES
(3, 3, 14, 'from_reporter', 'Dia pindah ke dekat musala', 'u:50', 1689149450000),
(4, 3, 13, 'to_reporter', 'Kami sudah di lokasi', 'u:51', 1689149460000),
(7, 3, 14, 'from_reporter', 'Halo?', 'u:54:more', 1689149490000),
(5, 3, 13, 'note', 'Membawa tas merah', 'u:52', 1689149470000),
(6, 3, 13, 'reason', 'keluarga di Serang', 'u:53:refer', 1689149480000);
INSERT INTO attachment (id, draft_id, ticket_id, user_id, kind, file_id, unique_id, album, source, at) VALUES
(1, NULL, 3, 14, 'photo', 'file-photo-1', 'unique-1', NULL, 'u:60', 1689147000000),
(2, 2, NULL, 16, 'photo', 'file-photo-2', 'unique-2', NULL, 'u:61', 1689149000000),
(3, NULL, 3, 13, 'voice', 'file-voice-3', 'unique-3', NULL, 'u:62', 1689149000000),
(4, NULL, 3, 13, 'photo', 'file-photo-4', 'unique-4', NULL, 'u:63', 1689149000000);
INSERT INTO sighting (id, ticket_id, user_id, kind, lat_e6, lng_e6, metres, heading, note_id, source, at) VALUES
(4, 3, 16, 'asked', NULL, NULL, NULL, NULL, NULL, 'r:10', 1689149600000),
(1, 3, 14, 'asked', NULL, NULL, NULL, NULL, NULL, 'r:9', 1689149300000),
(2, 3, 14, 'moved', -6180400, 106630500, 71, 129, 3, 'u:50', 1689149450000),
(3, 4, 16, 'here', NULL, NULL, NULL, NULL, NULL, 'u:70', 1689149500000);
INSERT INTO position (user_id, lat_e6, lng_e6, at, until) VALUES (13, -6179000, 106631000, 1689149000000, 1689160000000);
INSERT INTO joined_report (draft_id, ticket_id, own_ticket_id, user_id, newly, signs, lat_e6, lng_e6, joined_at, separated_at) VALUES (3, 2, NULL, 15, 1, 'elderly', -6172800, 106650700, 1689149500000, NULL);
INSERT INTO fold (id, chat_id, opened_at, closed_at) VALUES (1, -100, 1689149000000, NULL);
INSERT INTO fold_ticket (fold_id, ticket_id) VALUES (1, 2), (1, 3);
INSERT INTO person (id, nonce, ticket_id, source, label_kind, label_year, label_number, state, place, since, found_at, recorded_at, recorded_by, ended_at, end_kind) VALUES
(2, 'person-two-nonce', 3, 'u:80', 'mrs', 2023, 3, 'alive', 'singgah', 1689120000000, 1689060000000, 1689060100000, 13, NULL, NULL),
(3, 'person-three-nonc', 4, 'u:81', 'known', NULL, NULL, 'dead', 'rsud', 1689060000000, 1689050000000, 1689050100000, 13, NULL, NULL);
INSERT INTO person_fact (id, person_id, field, value, at, by) VALUES
(101, 2, 'age', '50-60', 1689060100000, 13), (102, 2, 'height_cm', '152', 1689060100000, 13), (103, 2, 'clothes', 'daster hijau', 1689060100000, 13),
(104, 3, 'name', 'Sudirman', 1689050100000, 13), (105, 3, 'sex', 'male', 1689050100000, 13), (106, 3, 'age', '71', 1689050100000, 13);
INSERT INTO person_photo (attachment_id, person_id) VALUES (4, 2);
INSERT INTO person_move (id, person_id, kind, from_place, to_place, reason_note, handover_note, at, by) VALUES
(11, 2, 'intake', NULL, 'singgah', NULL, NULL, 1689120000000, 13), (12, 3, 'intake', NULL, 'rsud', NULL, NULL, 1689060000000, 13);
INSERT INTO health_check (move_id, person_id, due_at, answered_at, answered_by, answer) VALUES (11, 2, 1689206400000, NULL, NULL, NULL);
INSERT INTO referral (id, person_id, kind, note_id, asked_at, asked_by, due_at) VALUES (1, 2, 'origin', 6, 1689149480000, 13, 1689408680000);
INSERT INTO death (id, person_id, died_at, place, found_dead, search_days, letter_every_min, search_from, search_until, recorded_at, recorded_by) VALUES
(2, 3, 1689100000000, 'rsud', 0, 3, 1440, 1689100000000, 1689359200000, 1689100100000, 13);
INSERT INTO letter (id, death_id, kind, sub_type, requested_at, requested_by) VALUES (11, 2, 'police', 'keterangan', 1689110000000, 13), (12, 2, 'certificate', NULL, NULL, NULL), (13, 2, 'handover', NULL, NULL, NULL);
INSERT INTO burial (id, nonce, death_id, state, cemetery, plot, at, officers, witnesses, cost_rupiah, written_at, written_by, proposed_at) VALUES
(2, 'burial-two-nonce', 2, 'proposed', 'tpu_kedaung', 'Blok D petak 4', 1689150000000, 'Ujang', 'Ketua RT 03', 1900000, 1689150100000, 13, 1689150200000);
INSERT INTO reminder (id, ticket_id, kind, n, round, due_at, state, data) VALUES
(101, NULL, 'data_request', 0, 0, 1689409800000, 'waiting', '{"user":14,"promised":1689409800000}'),
(102, 3, 'health_check', 0, 11, 1689206400000, 'waiting', '{"person":2}'),
(103, 4, 'letter_daily', 1, 2, 1689236400000, 'waiting', '{"person":3}'),
(104, 3, 'offer', 0, 0, 1689151200000, 'waiting', '{"from":13,"to":15}'),
(105, 4, 'recheck', 0, 4, 1689166600000, 'waiting', '{}');
INSERT INTO search (id, epoch, nonce, user_id, state, asking, answers, sex, age_from, age_to, lost_from, opened_at, touched_at, sent_at) VALUES
(1, 1, 'search-one-nonce', 14, 'open', 'review', '{"name":"Sudirman","sex":"male","age":[65,75],"lost":["2023-07-08","2023-07-08"],"clothing":"peci hitam"}', 'male', 65, 75, 1688800000000, 1689140000000, 1689141000000, 1689141000000),
(2, 1, 'search-two-nonce', 16, 'filling', 'name', '{}', NULL, NULL, NULL, NULL, 1689149000000, 1689149000000, NULL);
INSERT INTO search_match (id, nonce, search_id, person_id, verdict, bits, fields, state, proposed_at, decided_at, decided_by, reason) VALUES
(1, 'match-one-nonce', 1, 3, 'likely', 1240, '{"sex":"likely","age":"likely","name":"possible"}', 'proposed', 1689141000500, NULL, NULL, NULL),
(2, 'match-two-nonce', 1, 1, 'possible', 310, '{"sex":"likely","age":"possible"}', 'accepted', 1689141000500, 1689142000000, 12, 'a1');
INSERT INTO notice (id, nonce, person_id, state, version, previewed, face, contact, days, made_by, made_at, published_by, published_at, expires_at, ended_at) VALUES
(1, 'notice-one-nonce', 3, 'draft', 2, 2, '{}', '021-5517339', 7, 12, 1689142000000, NULL, NULL, NULL, NULL),
(2, 'notice-two-nonce', 2, 'published', 1, 1, '{}', '021-5517339', 7, 12, 1689142000000, 12, 1689143000000, 1689747800000, NULL),
(3, 'notice-three-nonc', 1, 'withdrawn', 3, 3, '{}', '021-5517339', 7, 12, 1688900000000, 12, 1688910000000, 1689500000000, 1689100000000);
INSERT INTO shift_week (weekday, shift, user_id, at, by) VALUES (3, 'pagi', 13, 1689100000000, 12), (3, 'siang', 15, 1689100000000, 12);
INSERT INTO shift_view (user_id, page) VALUES (12, 'w');
INSERT INTO geocode_job (id, ticket_id, kind, question, not_before, created_at) VALUES (1, 4, 'street', '-6.190000,106.640000', 1689149000000, 1689149000000);
INSERT INTO prompt (user_id, kind, ticket_id, data, asked_at) VALUES (13, 'step', 3, '{"step":"handle"}', 1689149400000),
(12, 'case', 3, '{"person":2,"q":"why"}', 1689149400000);
INSERT INTO invite (token_hash, role, created_by, created_at, expires_at, used_by, used_at, area_code) VALUES ('b0dda6fffb62af72d0dd7df9a9571da62932f78cdb94b802cb2d8b7f71b0e166', 'wilayah', 11, 1689150000000, 1689160000000, NULL, NULL, '36.71.01');
INSERT INTO inbox (update_id, received_at, lane, raw, state, outcome, done_at) VALUES
(90, 1689149000000, 14, '{}', 'parked', 'ValueError', 1689149100000), (91, 1689149000000, 14, '{}', 'quarantined', 'KeyError', 1689149100000);
INSERT INTO posted (chat_id, subject, message_id, posted_at) VALUES (15, 'shown:3:pin', 71, 1689149000000), (15, 'shown:3:file:1', 72, 1689149000000)
