package org.maillage.directory.formats;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.directory.Field;
import org.maillage.shared.Folded;

/** What words of tables most often mean that no vocabulary has: proposed to whoever reads a file in, never taken unasked. */
public final class UsualWords {

    private static final Map<String, String> PROFILES = words(
            "association: asso, assoc, ass, association loi 1901, loi 1901, association 1901, ngo, ong, nonprofit",
            "foundation: fondation, fonds de dotation",
            "local-authority: collectivite, mairie, commune, ville, epci, communaute de communes, agglomeration, departement,"
                    + " region, syndicat mixte, ccas, pays, petr",
            "institution: etat, prefecture, service de l etat, etablissement public, service public, governmentorganization",
            "small-company: entreprise, societe, tpe, pme, sarl, sas, sa, scop, scic, cooperative, eurl, auto entrepreneur, localbusiness, business",
            "university: universite, ecole, lycee, college, recherche, laboratoire",
            "support: reseau, accompagnement, federation",
            "media: media, presse, radio",
            "citizens: collectif, habitants, citoyens, groupe d habitants, group");

    private static final Map<String, String> MANAGEMENTS = words(
            "association: asso, assoc, association loi 1901, loi 1901",
            "collectif-citoyen: collectif, habitants, collectif d habitants",
            "collectivites: collectivite, mairie, commune, ville, epci, communaute de communes, departement, region",
            "sarl-sa-sas: sarl, sas, sasu, sa, eurl, entreprise, societe",
            "universites: universite",
            "etablissements-scolaires: ecole, lycee, college");

    private static final Map<String, String> THEMES = words(
            "food: alimentation, agriculture, jardin, jardinage, amap, circuits courts",
            "culture: art, arts, musique, spectacle, patrimoine, theatre, culturel",
            "education: jeunesse, enfance, formation, petite enfance, education populaire, ecole",
            "employment: insertion, economie, iae, emploi formation",
            "energy: climat, transition energetique, transition",
            "nature: ecologie, nature, eau",
            "housing: logement, hebergement",
            "mobility: velo, transport, transports, deplacement, deplacements, covoiturage",
            "digital: informatique, internet, mediation numerique",
            "reuse: recyclage, ressourcerie, recyclerie, reparation, economie circulaire",
            "health: handicap, soin, soins, medico social",
            "solidarity: entraide, social, precarite, action sociale, humanitaire",
            "sport: loisir",
            "citizenship: democratie, participation, benevolat, vie locale");

    /** Says of a profile that whoever has it is no organisation. */
    public static final String NO_ACTOR = ReadWords.NO_ACTOR;

    private UsualWords() {}

    private static Map<String, String> words(String... lines) {
        var words = new LinkedHashMap<String, String>();
        for (var line : lines) {
            var colon = line.indexOf(':');
            for (var word : line.substring(colon + 1).split(",", -1)) {
                words.put(word.strip(), line.substring(0, colon));
            }
        }
        return words;
    }

    /**
     * The key that a word of a field most likely means.
     *
     * @param known the keys that the field may have, with their words
     */
    public static Optional<String> likely(Field field, String word, Map<String, String> known) {
        var plain = plain(word);
        var key = switch (field) {
            case PROFILE -> PROFILES.get(plain);
            case MANAGEMENT -> MANAGEMENTS.get(plain);
            case THEMES -> THEMES.get(plain);
            default -> null;
        };
        return Optional.ofNullable(key).filter(known::containsKey).or(() -> nearly(plain, known));
    }

    /** The one label that has all the words, in the singular or the plural: « santé » of « Santé et autonomie ». */
    private static Optional<String> nearly(String plain, Map<String, String> known) {
        var wanted = stems(plain);
        var found = known.entrySet().stream()
                .filter(it -> !wanted.isEmpty() && stems(plain(it.getValue())).containsAll(wanted))
                .map(Map.Entry::getKey)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Set<String> stems(String plain) {
        return Stream.of(plain.split(" ", -1))
                .filter(it -> it.length() > 2)
                .map(it -> it.replaceAll("[sx]$", ""))
                .collect(Collectors.toSet());
    }

    /** A word in small letters without accents and marks: as those of one spelling are told to be one. */
    static String plain(String words) {
        return Folded.of(words).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
