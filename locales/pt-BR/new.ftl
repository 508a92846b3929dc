# Machine-made translation, not reviewed by a person.

## Errands

procedure-land_address = Mudar o endereço no registro de imóveis
    .about = Quem tem imóvel e se mudou avisa o Departamento de Assuntos Jurídicos (法務局) em até 2 anos depois da mudança. É obrigatório desde abril de 2026.
    .search = registro de imóvel, terreno, casa própria, dono da casa, imóvel, mudar endereço do imóvel, cartório, homukyoku, toki
procedure-school_lunch = Merenda da escola primária
    .about = Desde o ano letivo de 2026, a família, em princípio, não paga a merenda na escola primária pública. Normalmente não é preciso pedir.
    .search = merenda, almoço da escola, taxa da merenda, merenda grátis, comida da escola, kyushoku
