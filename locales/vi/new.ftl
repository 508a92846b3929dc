# Machine-made translation, not reviewed by a person.

## Errands

procedure-land_address = Đổi địa chỉ trong sổ đăng ký nhà đất (登記)
    .about = Chủ nhà, đất đã chuyển nhà làm ở cục pháp vụ (法務局) trong vòng 2 năm từ ngày chuyển nhà. Bắt buộc từ tháng 4 năm 2026.
    .search = đăng ký nhà đất, chủ nhà, sổ đỏ, bất động sản, đổi địa chỉ nhà đất, toki, homukyoku
procedure-school_lunch = Tiền ăn trưa ở trường tiểu học
    .about = Từ năm học 2026, phụ huynh trường tiểu học công lập về nguyên tắc không phải trả tiền ăn trưa. Thường không cần đăng ký.
    .search = tiền ăn trưa, ăn trưa ở trường, tiền ăn ở trường, ăn trưa miễn phí, kyushoku, kyushokuhi
