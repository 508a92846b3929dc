# Machine-made translation, not reviewed by a person.

procedure-death_resident_tax = 逝者的住民税（市民税・県民税）
    .about = 还有税要缴时，市里会寄来文件。请用邮寄申报由谁（代表人）接收文件。
    .search = 住民税, zhuminshui, 市民税, shiminshui, 逝者的税, shizhedeshui, 继承人代表, jichengrendaibiao, 去世后的税, qushihoudeshui, 税信, shuixin, juminzei
