# Machine-made translation, not reviewed by a person.

## Buildings

building-main = Balai kota
building-south = Gedung selatan (南別館)
building-himawari = Pusat kesejahteraan Himawari-kan (ひまわり館)

## Counters

counter-information = Meja informasi
counter-citizens = Layanan Warga
counter-my_number = Loket My Number
counter-insurance = Asuransi Kesehatan dan Pensiun
counter-tax = Pajak
counter-collection = Pembayaran Pajak
counter-rights = Hak Warga dan Konsultasi Konsumen
counter-welfare = Kesejahteraan Sosial
counter-disability = Layanan Disabilitas
counter-care = Kaigo Hoken (Asuransi Perawatan)
counter-elders = Layanan Lansia
counter-family = Anak dan Keluarga
counter-nursery = Hoikuen (Penitipan Anak)
counter-development = Dukungan Tumbuh Kembang
counter-school = Sekolah
counter-environment = Sampah dan Lingkungan
counter-housing = Rumah Sewa Milik Kota
counter-farming = Lahan Pertanian
counter-water = Air Bersih dan Air Limbah
counter-health = Kesehatan

## Headings of the list of errands

topic-moving = Pindah tempat tinggal
topic-certificate = Surat keterangan dan inkan (stempel)
topic-my_number = Kartu My Number
topic-family_register = Kelahiran, pernikahan, perceraian
topic-insurance = Asuransi kesehatan dan biaya berobat
topic-pension = Pensiun (nenkin)
topic-tax = Pajak dan motor kecil (gentsuki)
topic-pregnancy = Kehamilan dan persalinan
topic-children = Mengasuh anak
topic-school = Hoikuen (penitipan anak) dan sekolah
topic-disability = Disabilitas dan tumbuh kembang
topic-care = Perawatan (kaigo) dan lansia
topic-bereavement = Setelah ada yang meninggal
topic-living = Air, sampah, anjing, tempat tinggal
topic-worry = Kesulitan dan konsultasi
topic-foreign = Warga negara asing
