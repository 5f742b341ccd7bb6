package org.maillage.directory.formats;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Field;
import org.maillage.table.TableHeader;

/**
 * Tells lists of people from lists of organisations, by their headers: somebody's first name or title stands in no other.
 * What is about the person, how to reach them included, is then theirs and not their organisation's.
 */
final class ListOfPeople {

    /** What only people have. */
    private static final Set<String> MARKS =
            words("prenom, prenoms, civilite, civ, first name, firstname, given name, prenom usuel, " + "nom prenom");

    private static final Set<String> OF_PEOPLE =
            words("nom, name, last name, lastname, family name, nom de famille, nom d usage, nom usuel, "
                    + "nom de naissance, nom et prenom, prenom nom, prenom et nom, titre, title, fonction, "
                    + "fonctions, poste, role, qualite, mandat, contact, date de naissance, naissance, sexe, "
                    + "genre, email, e mail, mail, courriel, adresse mail, adresse e mail, telephone, tel, tel., "
                    + "portable, mobile, telephone portable, telephone mobile, tel portable, tel fixe, fixe, "
                    + "numero de telephone, n de telephone");

    /** What names whom they belong to, the clearest first. */
    private static final List<String> ORGANISATIONS = List.of(
            "nom de la structure",
            "nom structure",
            "nom de l association",
            "nom association",
            "nom de l organisme",
            "nom organisme",
            "raison sociale",
            "denomination",
            "structure",
            "structures",
            "organisme",
            "organisation",
            "organization",
            "association",
            "etablissement",
            "entreprise",
            "societe",
            "company",
            "employeur",
            "collectivite",
            "structure de rattachement",
            "structure employeuse",
            "organisme employeur");

    private static final Set<String> FIRST_NAMES =
            words("prenom, prenoms, prenom usuel, first name, firstname, given name");

    private static final Set<String> NAMES =
            words("nom, name, last name, lastname, family name, nom de famille, nom d usage, nom usuel, "
                    + "nom et prenom, nom prenom, prenom nom, prenom et nom, contact");

    private static final Set<String> ROLES = words("fonction, fonctions, poste, role, qualite, mandat, titre, title");

    /** What is written beside somebody of whom a list tells that they were met, and describes an organisation elsewhere. */
    private static final Set<String> REMARKS = Set.of("commentaire", "commentaires", "comment", "comments");

    /** What they do: of the organisation where the list names it, else of the person. */
    private static final Set<String> DOING = Set.of(
            "ce qu ils font",
            "ce qu elles font",
            "ce qu il fait",
            "ce qu elle fait",
            "ce qu ils elles font",
            "what they do");

    private ListOfPeople() {}

    private static Set<String> words(String all) {
        return Set.of(all.split(", ", -1));
    }

    static boolean isFirstName(String name) {
        return FIRST_NAMES.contains(GuessColumns.plain(name));
    }

    /** What a column of a list of people says of them; null for what is not kept of anybody. */
    static @Nullable String target(String name) {
        var plain = GuessColumns.plain(name);
        if (FIRST_NAMES.contains(plain) || NAMES.contains(plain)) {
            return ColumnMapping.PERSON;
        }
        if (ROLES.contains(plain)) {
            return ColumnMapping.PERSON_ROLE;
        }
        if (plain.contains("mail") || plain.equals("courriel")) {
            return ColumnMapping.PERSON_EMAIL;
        }
        return plain.contains("tel") || plain.contains("mobile") || plain.contains("portable") || plain.equals("fixe")
                ? ColumnMapping.PERSON_PHONE
                : null;
    }

    /** The names of the columns that are about people, as the header has them; none where it is no list of people. */
    static List<String> columns(TableHeader header) {
        if (header.names().stream().map(GuessColumns::plain).noneMatch(MARKS::contains)) {
            return List.of();
        }
        return IntStream.range(0, header.names().size())
                .filter(it -> isOfPeople(header.names().get(it)))
                .mapToObj(header.typed()::get)
                .toList();
    }

    static boolean isOfPeople(String name) {
        var plain = GuessColumns.plain(name);
        return MARKS.contains(plain) || OF_PEOPLE.contains(plain);
    }

    /** The column of the organisation that people belong to. */
    static Optional<String> organisation(TableHeader header) {
        return ORGANISATIONS.stream()
                .flatMap(wanted -> header.names().stream()
                        .filter(it -> GuessColumns.plain(it).equals(wanted)))
                .findFirst();
    }

    /**
     * Beside the name of somebody, what reaches them is theirs; so is what they do where nobody else is named. Remarks are
     * notes of an exchange where the list says with whom or when.
     */
    static void complete(Map<String, String> columns, TableHeader header) {
        var person = columns.containsValue(ColumnMapping.PERSON);
        if (person || columns.containsValue(ColumnMapping.SEEN_ON)) {
            header.names().stream()
                    .filter(it -> REMARKS.contains(GuessColumns.plain(it)))
                    .forEach(it -> columns.put(it, ColumnMapping.NOTE));
        }
        var met = columns.containsValue(ColumnMapping.SEEN_ON) && columns.containsValue(ColumnMapping.NOTE);
        columns.values()
                .removeIf(it -> !person
                        && ColumnMapping.ofPeople().contains(it)
                        && !it.equals(ColumnMapping.NEED)
                        && !(met && (it.equals(ColumnMapping.SEEN_ON) || it.equals(ColumnMapping.NOTE))));
        columns.replaceAll((name, target) -> switch (target) {
            case "email" -> person ? ColumnMapping.PERSON_EMAIL : target;
            case "phone" -> person ? ColumnMapping.PERSON_PHONE : target;
            default -> target;
        });
        var does = person && !columns.containsValue(Field.NAME.column())
                ? ColumnMapping.PERSON_ROLE
                : Field.DESCRIPTION.column();
        header.names().stream()
                .filter(it -> DOING.contains(GuessColumns.plain(it))
                        && !columns.containsKey(it)
                        && !columns.containsValue(does))
                .findFirst()
                .ifPresent(it -> columns.put(it, does));
    }
}
