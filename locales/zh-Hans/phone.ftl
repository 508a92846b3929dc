# Machine-made translation, not reviewed by a person.

### The phone page: the visitor's own place. phone-STATE is its heading, -text what to do now.

## Everywhere
phone-number = 您的号码
phone-counter = 窗口
phone-next-counter = 下一个窗口
phone-before = 您前面的人数
phone-people = { $count } 人
phone-nobody = 没有人
phone-wait = 等候时间
phone-range = 约 { $least }–{ $most } 分钟
phone-soon = 马上就到
phone-unsure = 现在无法估计
phone-stops = 您今天要去的窗口（共 { $of } 个，第 { $at } 个）
phone-stop-done = 已办完
phone-stop-now = 当前窗口
phone-stop-later = 之后
phone-live = 请不要关闭此页面。页面会自动更新。
phone-private = 此页面不显示您的姓名和所办事项。
phone-unreviewed = 中文内容由机器翻译，尚未经人工审核。
phone-languages = 语言
phone-old = 连接已中断。以下是这个时间的情况：

## Where the number stands
phone-reserved = 您还没有开始排队。
phone-reserved-text = 请先在自助机上领取号码。
phone-waiting = 请等候。
phone-waiting-text = 叫到您的号码之前，请在窗口附近等候。
phone-first = 很快就会叫到您。
phone-first-text = 请在窗口附近等候。
phone-called = 轮到您了。
phone-called-text = 请现在到 { $counter }。
phone-called-desk = 请现在到 { $counter }的 { $desk } 号柜台。
phone-serving = 正在为您办理。
phone-serving-text = 办完后，此页面会更新。
phone-done = 这个窗口已办完。
phone-done-text = 接下来请到 { $counter }。
phone-parked = 您现在不在队列中。
phone-parked-text = 回来后，请告诉 { $counter } 的工作人员。您的号码仍然有效。
phone-missed = 刚才叫过您的号码。
phone-missed-text = 请告诉 { $counter } 的工作人员。您的号码仍然有效。
phone-finished = 全部办完了。
phone-finished-text = 谢谢您的光临。您可以关闭此页面。
phone-cancelled = 此号码已取消。
phone-cancelled-text = 如果还需要办理，请在自助机上领取新号码。
phone-expired = 此号码已失效。
phone-expired-text = 时间已过。请在自助机上领取新号码，或到综合咨询台询问。

## No place to show
phone-unknown = 找不到此号码。
phone-unknown-text = 链接不完整或已过期。请在窗口或综合咨询台出示纸上的号码。
phone-busy = 现在查看的人很多。
phone-busy-text = 请稍等。页面会自动重试。您的号码仍然有效。
phone-trouble = 现在无法显示。
phone-trouble-text = 抱歉，这是市政府系统的故障。您的号码仍然有效。请在窗口附近等候。
