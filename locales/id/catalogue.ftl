# Machine-made translation, not reviewed by a person.

## Buildings

building-main = Balai kota
building-south = Gedung selatan (南別館)
building-himawari = Pusat kesejahteraan Himawari-kan (ひまわり館)

## Counters

counter-information = Meja informasi (総合案内)
counter-citizens = Layanan Warga (市民課)
counter-my_number = Loket My Number (マイナンバー特設窓口)
counter-insurance = Asuransi Kesehatan dan Pensiun (保険年金課)
counter-tax = Pajak (税務課)
counter-collection = Pembayaran Pajak (収納課)
counter-rights = Hak Asasi dan Konsultasi Konsumen (人権・市民生活課)
counter-welfare = Kesejahteraan Sosial (福祉政策課)
counter-disability = Layanan Disabilitas (障がい福祉課)
counter-care = Asuransi Perawatan – Kaigo Hoken (介護保険課)
counter-elders = Layanan Lansia (長寿福祉課)
counter-family = Anak dan Keluarga (こども家庭センター)
counter-nursery = Penitipan Anak – Hoikuen (幼児課)
counter-development = Dukungan Tumbuh Kembang (発達支援課)
counter-school = Sekolah (学校教育課)
counter-environment = Sampah dan Lingkungan (生活環境課・環境政策課)
counter-housing = Rumah Sewa Milik Kota (市営住宅課)
counter-farming = Lahan Pertanian (農業委員会事務局)
counter-water = Air Bersih dan Air Limbah (上下水道総務課)
counter-health = Kesehatan (健康推進課)

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
