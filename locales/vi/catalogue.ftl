# Machine-made translation, not reviewed by a person.

## Buildings

building-main = Tòa thị chính
building-south = Tòa nhà phụ phía nam (南別館)
building-himawari = Trung tâm phúc lợi Himawari (ひまわり館)

## Counters

counter-information = Quầy hướng dẫn chung
counter-citizens = Cư dân và hộ tịch (市民課)
counter-my_number = My Number
counter-insurance = Bảo hiểm và lương hưu (保険年金課)
counter-tax = Thuế (税務課)
counter-collection = Nộp thuế (収納課)
counter-rights = Quyền con người và đời sống
counter-welfare = Phúc lợi
counter-disability = Hỗ trợ người khuyết tật
counter-care = Bảo hiểm chăm sóc dài hạn (介護保険課)
counter-elders = Hỗ trợ người cao tuổi
counter-family = Trẻ em và gia đình
counter-nursery = Nhà trẻ và mẫu giáo
counter-development = Hỗ trợ phát triển
counter-school = Trường học
counter-environment = Rác thải và môi trường
counter-housing = Nhà ở của thành phố
counter-farming = Đất nông nghiệp
counter-water = Cấp nước và thoát nước
counter-health = Sức khỏe
