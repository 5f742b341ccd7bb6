package org.maillage.exchange.meeting;

import java.util.List;

/** What a column of a list of people holds, by the names that people give it. */
@SuppressWarnings("ImmutableEnumChecker") // What List.of gives never changes.
enum ListColumn {
    NAME("nom", "nom complet", "nom et prenom", "nom prenom", "prenom nom", "contact", "personne", "name", "full name"),
    FIRST_NAME("prenom", "first name"),
    LAST_NAME("nom de famille", "last name", "surname"),
    STRUCTURE(
            "structure",
            "organisation",
            "organisme",
            "association",
            "acteur",
            "entreprise",
            "societe",
            "organization",
            "company"),
    EMAIL(
            "mail",
            "mails",
            "email",
            "e mail",
            "courriel",
            "mel",
            "adresse mail",
            "adresse email",
            "adresse e mail",
            "adresse electronique"),
    PHONE("tel", "telephone", "portable", "mobile", "phone", "numero", "numero de telephone"),
    /** Of somebody whose structure has no column of its own. */
    DOES(
            "ce qu ils font",
            "ce qu elles font",
            "ce qu il fait",
            "ce qu elle fait",
            "fait quoi",
            "activite",
            "activites",
            "metier",
            "what they do");

    private final List<String> names;

    ListColumn(String... names) {
        this.names = List.of(names);
    }

    int in(List<String> header) {
        for (var i = 0; i < header.size(); i++) {
            if (names.contains(header.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
