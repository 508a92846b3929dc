# Machine-made translation, not reviewed by a person.

### The phone page: the visitor's own place. phone-STATE is its heading, -text what to do now.

## Everywhere
phone-number = Nomor Anda
phone-counter = Loket
phone-next-counter = Loket berikutnya
phone-before = Yang menunggu sebelum Anda
phone-people = { $count } orang
phone-nobody = Tidak ada
phone-wait = Waktu tunggu
phone-range = sekitar { $least }–{ $most } menit
phone-soon = sebentar lagi
phone-unsure = saat ini belum diketahui berapa lama
phone-stops = Loket Anda hari ini (ke-{ $at } dari { $of })
phone-stop-done = Sudah selesai
phone-stop-now = Sekarang
phone-stop-later = Setelah ini
phone-live = Biarkan halaman ini terbuka. Isinya diperbarui otomatis.
phone-private = Nama dan keperluan Anda tidak tampil di halaman ini.
phone-unreviewed = Teks bahasa Indonesia ini diterjemahkan oleh mesin dan belum diperiksa oleh manusia.
phone-languages = Bahasa
phone-old = Tidak ada koneksi. Ini keadaan pada:

## Where the number stands
phone-reserved = Anda belum masuk antrean.
phone-reserved-text = Ambil dulu nomor di mesin informasi.
phone-waiting = Mohon tunggu giliran Anda.
phone-waiting-text = Tunggu di dekat loket sampai nomor Anda dipanggil.
phone-first = Anda akan segera dipanggil.
phone-first-text = Silakan tunggu di dekat loket.
phone-called = Sekarang giliran Anda.
phone-called-text = Silakan ke { $counter } sekarang.
phone-called-desk = Silakan ke { $counter }, meja nomor { $desk }, sekarang.
phone-serving = Anda sedang dilayani di loket.
phone-serving-text = Halaman ini berubah setelah selesai.
phone-done = Anda sudah selesai di loket ini.
phone-done-text = Selanjutnya, silakan ke { $counter }.
phone-parked = Giliran Anda kami simpan sementara.
phone-parked-text = Setelah kembali, beri tahu petugas { $counter }. Nomor Anda masih berlaku.
phone-missed = Nomor Anda tadi sudah dipanggil.
phone-missed-text = Silakan beri tahu petugas { $counter }. Nomor Anda masih berlaku.
phone-finished = Semua sudah selesai.
phone-finished-text = Terima kasih sudah datang. Halaman ini boleh ditutup.
phone-cancelled = Nomor ini sudah dibatalkan.
phone-cancelled-text = Jika masih ada keperluan, ambil nomor baru di mesin informasi.
phone-expired = Nomor ini sudah tidak berlaku.
phone-expired-text = Waktunya sudah habis. Ambil nomor baru di mesin informasi, atau bertanya di meja informasi.

## No place to show
phone-unknown = Nomor ini tidak ditemukan.
phone-unknown-text = Alamat halaman terpotong atau sudah lama. Tunjukkan nomor di kertas Anda di loket atau meja informasi.
phone-busy = Sekarang banyak orang sedang melihat.
phone-busy-text = Mohon tunggu sebentar. Halaman ini mencoba lagi otomatis. Nomor Anda masih berlaku.
phone-trouble = Saat ini tidak bisa ditampilkan.
phone-trouble-text = Maaf, ada gangguan pada sistem balai kota. Nomor Anda masih berlaku. Silakan tunggu di dekat loket.
