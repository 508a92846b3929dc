# Machine-made translation, not reviewed by a person.

procedure-death_resident_tax = Imposto residencial da pessoa que faleceu (住民税)
    .about = Se falta pagar imposto, a cidade envia papéis. Informe pelo correio quem vai recebê-los pela família.
    .search = imposto residencial, juminzei, depois da morte, herdeiro, representante, imposto do falecido
