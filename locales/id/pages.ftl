# Machine-made translation, not reviewed by a person.

### The kiosk's own words: every page of the journey, and the sheet.

## Everywhere
pager-more = Lihat lainnya
pager-before = Halaman sebelumnya
helper-back = Kembali
helper-start-over = Mulai ulang
helper-person = Tanya petugas
helper-languages = Bahasa
helper-looks = Huruf, warna
helper-aloud = Bacakan
helper-silent = Berhenti membaca
helper-hide = Sembunyikan layar
helper-show = Tampilkan layar
action-next = Berikutnya
action-good = Lanjutkan
action-done = Tutup
action-go-on = Teruskan
action-again = Coba lagi
list-comma = {", "}
date-long = { $day } { $month ->
    [1] Januari
    [2] Februari
    [3] Maret
    [4] April
    [5] Mei
    [6] Juni
    [7] Juli
    [8] Agustus
    [9] September
    [10] Oktober
    [11] November
   *[12] Desember
} { $year }
date-short = { $day } { $month ->
    [1] Januari
    [2] Februari
    [3] Maret
    [4] April
    [5] Mei
    [6] Juni
    [7] Juli
    [8] Agustus
    [9] September
    [10] Oktober
    [11] November
   *[12] Desember
}
time-of-day = { $clock }
counter-numbered = Loket { $number } – { $name }
counter-number = Loket { $number }
place-here = Lantai { $floor }
place-other = { $building }, Lantai { $floor }
wait-range = Tunggu sekitar { $least }–{ $most } menit
wait-none = Tidak perlu menunggu
wait-unknown = Tanyakan lama tunggu di loket
errand-neutral = Konsultasi
map-information = Info
map-here = Anda di sini
map-target = Di sini
map-stairs = Tangga dan lift
map-entrance = Pintu masuk

## Welcome and the two doors
welcome-heading = Halo. Apa keperluan Anda hari ini?
welcome-choose = Pilih bahasa
languages-partial = Tanya: Jepang mudah
welcome-start = Mulai
welcome-record = Saya punya salinan dari kunjungan lalu
welcome-record-detail = Pindai kode di kertas Anda
languages-heading = Pilih bahasa.
languages-unreviewed = Teks bahasa Indonesia ini diterjemahkan oleh mesin dan belum diperiksa oleh manusia.
languages-mute = Tidak dapat dibacakan
looks-heading = Pilih tampilan layar.
looks-size = Ukuran huruf
looks-small = Kecil
looks-normal = Biasa
looks-large = Besar
looks-largest = Sangat besar
looks-contrast = Warna
looks-contrast-normal = Biasa
looks-contrast-high = Hitam putih
looks-contrast-dark = Gelap
looks-contrast-soft = Lembut
looks-reach = Tinggi tombol
looks-low = Letakkan tombol lebih rendah
looks-voice = Suara
looks-slower = Lebih lambat
looks-faster = Lebih cepat
looks-quieter = Lebih pelan
looks-louder = Lebih keras
doors-heading = Dengan cara apa Anda ingin lanjut?
doors-guided = Cari tahu dengan menjawab pertanyaan
doors-guided-detail = Jawab beberapa pertanyaan untuk tahu loket tujuan dan barang yang perlu dibawa
doors-known = Saya sudah tahu keperluan saya
doors-known-detail = Pilih dari daftar, atau cari dengan kata
doors-place = Cari tempat atau nomor telepon
doors-place-detail = Toilet, letak bagian kantor, nomor telepon, dan hal lain yang bukan urusan di loket
doors-frequent = Keperluan yang sering
topics-heading = Keperluan Anda tentang apa?
topics-search = Cari dengan kata
errands-heading = Yang mana keperluan Anda?
search-heading = Ketik kata yang ingin dicari.
search-hint = Contoh: juminhyo, hikkoshi
search-event = Jawab pertanyaan untuk mencari urusan yang diperlukan
search-more = Hasil lainnya
search-before = Hasil sebelumnya
key-space = spasi
key-letters = ABC
key-kana = Kana
key-erase = Hapus
places-heading = Apa yang Anda cari?
places-facility = Fasilitas di gedung ini
places-department = Bagian kantor
places-visit = Pertemuan dan rapat
places-service = Info dan layanan sehari-hari
places-elsewhere = Kantor selain balai kota
places-where = Tempat
places-telephone = Telepon
places-hours = Jam
places-unconfirmed = Ini hanya contoh. Pastikan tempat, telepon, dan jam di meja informasi.

## Questions
question-count = Pertanyaan { $at } · sekitar { $left } lagi
question-why = Mengapa ini ditanyakan?
answer-yes = Ya
answer-no = Tidak
answer-none = Tidak ada yang sesuai
answer-nobody = Tidak ada
answer-unknown = Tidak tahu atau tidak ingin menjawab
answer-unknown-detail = Anda bisa lanjut. Kami memastikannya bersama Anda di loket, agar tidak ada urusan yang terlewat
answer-several = Pilih semua yang sesuai.
answer-age = Usia { $age }
answer-number-hint = Tekan angka
calendar-month = { $month ->
    [1] Januari
    [2] Februari
    [3] Maret
    [4] April
    [5] Mei
    [6] Juni
    [7] Juli
    [8] Agustus
    [9] September
    [10] Oktober
    [11] November
   *[12] Desember
} { $year }
calendar-earlier = Bulan sebelumnya
calendar-later = Bulan berikutnya
weekday-sun = Min
weekday-mon = Sen
weekday-tue = Sel
weekday-wed = Rab
weekday-thu = Kam
weekday-fri = Jum
weekday-sat = Sab

## The plan
plan-heading = Hari ini Anda perlu ke { $stops } loket.
plan-heading-later = Hari ini tidak ada urusan yang bisa dilakukan di loket.
plan-later = Urusan yang bisa dilakukan nanti, di hari lain
plan-later-from = mulai sekitar { $date }
plan-heading-none = Anda tidak perlu ke loket.
plan-none-text = Dari jawaban Anda, tidak ditemukan urusan di loket. Jika ada yang Anda ragukan, silakan bertanya di meja informasi.
plan-ask-many = Di loket, kami memastikan bersama Anda urusan apa yang diperlukan
plan-papers = Yang perlu dibawa: { $count }
plan-no-visit = Bisa dilakukan tanpa ke loket: { $count }
plan-add = Tambah keperluan lain
plan-change = Ubah jawaban
plan-heading-late = Anda perlu ke { $stops } loket.
plan-done-by = Urusan hari ini diperkirakan selesai sekitar pukul { $time }.
plan-late = Diperkirakan tidak semuanya selesai dalam jam layanan hari ini.
plan-late-today = Loket yang masih bisa melayani hari ini: { $stops }
plan-late-all = Diperkirakan tidak sempat lagi ke loket mana pun hari ini. Silakan bertanya di meja informasi.
plan-not-today = Diperkirakan tidak sempat hari ini
plan-take-number = Ambil nomor
plan-leave = Selesai
plan-unconfirmed = Ini hanya contoh. Selalu pastikan di loket apa yang perlu dibawa dan batas waktunya.
due-ahead = { $errand }: paling lambat { $last }.
due-left = { $errand }: paling lambat { $last } (hari ke-{ $day } dari { $of } hari, sisa { $left } hari).
due-today = { $errand }: hari ini, { $last }, adalah hari terakhir (hari ke-{ $day } dari { $of } hari).
due-last-day = { $errand }: hari ini, { $last }, adalah hari terakhir.
due-period = { $errand }: batas waktunya { $period }. Tanyakan di loket mulai kapan dihitung.
due-late = { $errand }: batas waktu ({ $last }) sudah lewat. { $what }
due-late-ask = Di loket, kami memastikan apa yang bisa dilakukan.
period-days = { $count } hari
period-months = { $count } bulan
period-years = { $count } tahun
papers-heading = Tekan yang tidak Anda bawa.
papers-how = Jika tidak ada yang ditekan, kami anggap semuanya lengkap.
papers-maybe = Dipastikan di loket apakah perlu
papers-wanted-at = { $paper }: diperlukan di { $counters }.
papers-ready-for = Loket yang sudah bisa dengan yang Anda bawa sekarang: { $counters }
papers-missing = Jika ada yang kurang, Anda tetap bisa bertanya di loket.
no-visit-heading = Ini bisa dilakukan tanpa ke loket.
no-visit-or-today = Atau hari ini di { $counter }
way-maybe = { $way } (dipastikan di loket apakah bisa)
answers-heading = Jawaban mana yang ingin diubah?

## Sharing
share-heading = Apa yang ingin Anda bagikan kepada petugas { $counter }?
share-count = Loket ke-{ $at } dari { $of } loket
share-why = Petugas memakainya untuk memandu Anda dalam urusan ini, agar Anda lebih jarang mengulang cerita yang sama. Jika tidak dibagikan pun, urusan Anda dilayani dengan cara yang sama.
share-not-needed = { $values } (boleh tidak dibagikan di loket ini)
share-agree = Saya setuju membagikan ini
share-nothing = Lanjut tanpa membagikan apa pun
share-none = Tidak ada yang bisa dibagikan.
share-sees = Petugas di loket ini hanya bisa melihat ini:
share-line = { $label }: { $value }
record-language = Bahasa untuk membaca
record-unknown = Nomor { $code }, tidak ada dalam daftar loket ini
share-table-heading = Periksa apa yang akan dibagikan kepada petugas loket.
share-cell = { $group } → { $counter }
share-table-how = Tanda ✓ adalah yang diperlukan untuk urusan di loket itu. Tekan untuk mengubahnya. Tekan nama loket untuk membaca persis apa yang terlihat di loket itu.
share-needed-by = Dipakai untuk urusan di loket berikut
share-not-needed-by = Tidak diperlukan untuk urusan di loket berikut
share-sees-nothing = Tidak ada yang dibagikan kepada petugas di loket ini.
share-still-good = Urusan Anda tetap dilayani dengan cara yang sama.
share-until = Petugas hanya bisa membaca kode di kertas jika Anda menunjukkannya di loket, dan hanya sampai jam kerja hari ini selesai. Jawaban Anda tidak tersimpan di mesin informasi ini. Loket menyimpan dalam berkasnya bagian yang diperlukan untuk urusan Anda.
share-until-preview = Petugas hanya bisa membaca kode di kertas jika Anda menunjukkannya di loket, dan hanya sampai jam kerja hari ini selesai. Demonstrasi ini menyimpan lembar Anda sebagai berkas selama { $minutes } menit. Loket menyimpan dalam berkasnya bagian yang diperlukan untuk urusan Anda.

## The ticket
working-heading = Mohon tunggu sebentar.
working-text = Sedang kami siapkan.
working-slow = Ini lebih lama dari biasanya. Jika Anda terburu-buru, tekan “{ helper-person }” di bawah.
ticket-heading = Ini nomor Anda.
ticket-caption = Nomor Anda
ticket-first = Pertama: { $counter }
ticket-phone = Anda bisa melihat giliran di ponsel.
ticket-phone-note = Yang tampil hanya nomor, loket, dan waktu tunggu. Nama dan keperluan Anda tidak tampil.
ticket-codes = Tampilkan kode di layar
ticket-note = Nomor sudah saya catat
ticket-done = Selesai
ticket-print = Cetak
ticket-preview = Buat contoh kertas
ticket-large = Tulisan besar di kertas
ticket-slip = Cetak nomor saja
ticket-slip-preview = Contoh berisi nomor saja
ticket-print-again = Cetak lagi
no-number-heading = Maaf, nomor tidak bisa dikeluarkan.
no-number-text = Jawaban Anda masih ada. Coba lagi, atau silakan ke meja informasi.
closed-heading = Saat ini loket tutup.
closed-come = Silakan datang pada jam layanan.
closed-come-on = Loket buka lagi { $date } pukul { $time }.
closed-text = Nomor bisa diambil pada jam layanan. Loket tujuan dan yang perlu dibawa bisa dicetak sekarang.
closed-print = Cetak panduan
preview-heading = Ini contoh. Kertas tidak keluar.
preview-text = Isi yang akan dicetak dibuat sebagai file di mesin ini. Kami menghapusnya setelah { $minutes } menit.
printed-heading = Ambil kertas Anda.
printed-text = Bawa kertas ini ke loket pertama.
printed-stub = Potong dan pisahkan “salinan” dan “kunci” di bawah. Simpan di dua tempat yang berbeda.
codes-count = Kode ke-{ $at } dari { $of } kode
codes-how = Cara pakai
codes-phone = Pindai dengan kamera ponsel.
codes-counter = Foto kode ini, lalu dekatkan ke alat pemindai di loket ini.
codes-own = Ini salinan untuk Anda sendiri. Pakai saat Anda datang lagi.
codes-stub = Ini kunci untuk membuka salinan. Simpan di tempat yang berbeda dari salinan.
codes-next = Kode berikutnya
codes-none = Tidak ada kode.

## Paper
sheet-issued = { $date }, { $time }
sheet-due = { $errand } (paling lambat { $last })
sheet-takes = sekitar { $minutes } menit
sheet-again = Cetak ulang
sheet-phone = Lihat giliran di ponsel
sheet-ask-here = Yang dipastikan di loket ini
sheet-way = Urutan dan tempat tujuan
sheet-bring = Yang perlu dibawa
sheet-maybe = { $paper } (jika perlu)
sheet-missing = Tidak dibawa. { $instead }
sheet-sees = Yang terlihat oleh petugas loket
sheet-sees-neutral = Hal lain yang Anda setujui
sheet-later-line = { $errand } ({ $from })
sheet-no-visit = Bisa dilakukan tanpa ke loket
sheet-own-heading = Simpan bagian ini di rumah
sheet-own-text = Bawa saat datang lagi, agar Anda lebih jarang mengulang cerita yang sama.
sheet-until = Kode untuk loket hanya bisa dibaca jika Anda menunjukkannya, dan hanya sampai jam kerja hari ini selesai.
sheet-own-caption = Salinan Anda
sheet-stub-caption = Kunci salinan (simpan terpisah)

## One's own record
record-heading = Pindai salinan dan kunci Anda.
record-text = Dekatkan kode “salinan” dan “kunci” di kertas ke alat pemindai, satu per satu. Boleh mulai dari yang mana saja.
record-one-more = Kode pertama sudah terbaca. Sekarang dekatkan yang satu lagi.
record-read = Kertas yang terbaca
record-from-kiosk = Salinan dari mesin informasi
record-locked = Kertas yang belum ada kuncinya: { $count }. Pindai juga kode kecil di seberang garis potong pada kertas yang sama. Tanpa kunci pun, Anda bisa lanjut dengan yang sudah terbaca.
record-done = Ini sudah semua
refilled-as-of = Ini jawaban Anda pada { $date }. Usia dan lainnya masih seperti waktu itu. Yang sudah berubah bisa Anda ubah nanti.
refilled-notes = Yang ditulis petugas loket
record-without = Mulai tanpa salinan
refilled-heading = Jawaban Anda yang lalu sudah terbaca.
refilled-same = Teruskan keperluan yang sama
refilled-other = Teruskan dengan keperluan lain

## A person, time, farewell
person-heading = Petugas kami akan membantu Anda.
person-text = Silakan ke meja informasi. Tempatnya ada di peta. Anda tidak perlu menunggu di sini. Jika Anda merasa dalam bahaya sekarang, beri tahu petugas terdekat atau telepon 110 (polisi).
person-kept = Jawaban Anda tetap ada di layar ini untuk sementara. Jika tidak ingin dilihat orang lain, tekan “{ helper-start-over }”.
idle-heading = Apakah Anda masih memakai mesin ini?
idle-text = Jika tidak ada yang ditekan, jawaban Anda kami hapus dan layar kembali ke awal.
idle-left = Sisa { $seconds } detik
idle-stay = Masih saya pakai
idle-finish = Selesai
goodbye-heading = Terima kasih.
goodbye-number = Nomor Anda { $number }.
goodbye-text = Silakan tunggu di dekat sini sampai nomor Anda dipanggil.
goodbye-wiped = Semua yang Anda isi terhapus saat layar ini berakhir. Yang tersisa hanya nomor, loket, dan waktu.
goodbye-kept = Yang Anda isi terhapus saat layar ini berakhir. File contoh kami hapus setelah { $minutes } menit.
goodbye-finish = Selesai

## The voice: what is said and not shown
speech-how = Tekan tombol “berikut” untuk mendengar pilihan. Tekan tombol “pilih” untuk memilihnya.
speech-step = Langkah { $at } dari { $of }
speech-place = { $at } dari { $of }
speech-button = Tombol
speech-choice = Pilihan
speech-switch = Sakelar
speech-key = Tombol huruf
speech-field = Kolom teks
speech-chosen = Dipilih
speech-not-chosen = Tidak dipilih
speech-on = Aktif
speech-off = Tidak aktif
speech-missing = Ditandai tidak ada
speech-there = Tidak ditandai
speech-not-yet = Belum bisa ditekan
speech-attention = Harap perhatikan
speech-stop = Tempat ke-{ $order }
speech-ask-here = Tanyakan di sana
speech-map = Peta { $floor }
speech-map-way = Jalan dimulai di “{ $here }” dan berakhir di “{ $target }”.
speech-map-others = Di peta juga ada: { $others }
speech-code = Kode untuk dipindai
speech-empty = Belum ada yang diketik
speech-typed = Diketik: { $text }
speech-tick = Tanda centang
speech-to = {" sampai "}
speech-rate = Kecepatan { $percent } persen
speech-volume = Volume { $percent } persen
speech-hidden = Layar disembunyikan.
speech-shown = Layar ditampilkan lagi.
