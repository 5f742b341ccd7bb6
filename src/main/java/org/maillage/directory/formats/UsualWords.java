package org.maillage.directory.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.directory.Field;
import org.maillage.shared.Folded;

/** What words of tables most often mean that no vocabulary has: proposed to whoever reads a file in, never taken unasked. */
public final class UsualWords {

    private static final Map<String, String> PROFILES = words(
            "association: asso, assoc, ass, association loi 1901, loi 1901, association 1901",
            "foundation: fondation, fonds de dotation",
            "local-authority: collectivite, mairie, commune, ville, epci, communaute de communes, agglomeration, departement,"
                    + " region, syndicat mixte, ccas, pays, petr",
            "institution: etat, prefecture, service de l etat, etablissement public, service public",
            "small-company: entreprise, societe, tpe, pme, sarl, sas, sa, scop, scic, cooperative, eurl, auto entrepreneur",
            "university: universite, ecole, lycee, college, recherche, laboratoire",
            "support: reseau, accompagnement, federation",
            "media: media, presse, radio",
            "citizens: collectif, habitants, citoyens, groupe d habitants");

    private static final Map<String, String> MANAGEMENTS = words(
            "association: asso, assoc, association loi 1901, loi 1901",
            "collectif-citoyen: collectif, habitants, collectif d habitants",
            "collectivites: collectivite, mairie, commune, ville, epci, communaute de communes, departement, region",
            "sarl-sa-sas: sarl, sas, sasu, sa, eurl, entreprise, societe",
            "universites: universite",
            "etablissements-scolaires: ecole, lycee, college");

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
     * @param known the keys that the field may have
     */
    public static Optional<String> likely(Field field, String word, List<String> known) {
        var plain = plain(word);
        var key = switch (field) {
            case PROFILE -> PROFILES.get(plain);
            case MANAGEMENT -> MANAGEMENTS.get(plain);
            default -> null;
        };
        return Optional.ofNullable(key).filter(known::contains);
    }

    /** A word in small letters without accents and marks: as those of one spelling are told to be one. */
    static String plain(String words) {
        return Folded.of(words).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
