package org.maillage.capitalisation.drafts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maillage.capitalisation.SectionKey;
import org.maillage.shared.Folded;

/**
 * Finds the usual section that a heading of somebody’s own means, by the words that people write above such texts in French
 * and English. What stands first in a heading decides; of two that stand at one place, the narrower.
 */
final class HeadingsToSections {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 8;

    private static final Pattern NUMBER =
            Pattern.compile("^(?:(?:[0-9]{1,2}(?:[.)][0-9]{1,2})*[.)]?|[ivx]{1,5}[.)]|[a-z][.)])\\s*[-–—]?\\s+)?");

    private record Words(SectionKey section, Pattern words) {}

    private static final List<Words> ALL = List.of(
            means(
                    SectionKey.MAY_ADAPT,
                    "(?:ce qu.on peut |points? a |elements? |what (?:can|may) be )?adapt|variantes?"),
            means(
                    SectionKey.MUST_KEEP,
                    "(?:conditions?|potentiel|modalites?) (?:de |d |du )?(?:transfer|essaim|duplic|replic|diffusion)"
                            + "|transfer|essaim|duplic|replic|reproduc|invariants?|(?:ce qu il faut|a) garder|(?:what to |must )keep|scal(?:e|ing) up"),
            means(
                    SectionKey.SUCCESS,
                    "(?:facteurs?|cles?|leviers?|conditions?|ingredients?) (?:cles? )?(?:de |du |d |of |for )?(?:la |le )?(?:succes|reussite|success)"
                            + "|(?:key )?success factors?|reussites?|succes(?:s(?:es)?)?|points? (?:forts?|positifs?|cles?)|atouts?|forces|strengths?"
                            + "|ce qui (?:a (?:bien )?)?march|ce qui a (?:bien )?fonctionne|ce qui fait|what (?:has )?worked|what made|enablers?"),
            means(
                    SectionKey.OBSTACLES,
                    "difficult|freins?|obstacles?|limites?|echecs?|problemes? rencontr|points? (?:faibles?|de vigilance|d attention|negatifs?)"
                            + "|faiblesses?|barriers?|challenges?|hurdles?|ce qui n|ce qui (?:a ete|fut|est|reste|est reste) (?:le plus |plus |tres )?(?:difficile|dur|complique)|what (?:was|is|remained|proved) (?:most |more |very )?(?:difficult|hard)|what (?:did not|didn t|has not|failed)|weakness|failures?|limitations?|risques?|risks?"),
            means(
                    SectionKey.LESSONS,
                    "enseignements?|lecons?|recommand|conseils?|lessons?|learnings?|what we (?:have )?learn|ce que (?:nous|l on|on|j) (?:avons |en |a |ai )?(?:appris|retien|reten)"
                            + "|a retenir|retenir|apprentissages?|takeaways?|recommend|advice"),
            means(
                    SectionKey.USEFULNESS,
                    "utilites?|usefulness|valeur ajoutee|plus.value|added value|a quoi (?:ca|cela) sert"),
            means(
                    SectionKey.HUMAN,
                    "(?:moyens?|ressources?|richesses?|besoins?) humain|humain|benevol|equipes?\\b|competences?|(?:human )resources? human|human|staff|teams?\\b|volunteers?|salaries?\\b"),
            means(
                    SectionKey.FINANCIAL,
                    "(?:moyens?|ressources?|leviers?|aspects?|elements?|plan de )(?: de)? ?financ|budget|financ|couts?\\b|moyens?\\b|ressources?\\b|modele economique|funding|costs?\\b|resources?\\b|business model"),
            means(
                    SectionKey.ALLIANCES,
                    "partenair|partenariat|allianc|acteurs?\\b|parties prenantes|avec qui|partner|stakeholders?|cooperat|gouvernance|governance"),
            means(
                    SectionKey.RESULTS,
                    "(?:premiers? )?(?:resultats?|bilans?|impacts?|effets?|retombees?|realisations?|changements?)\\b|evaluation|ce que (?:ca|cela) a (?:donne|change|produit)|(?:first )?results?\\b|outcomes?|achievements?|effects?\\b|what (?:has )?changed"),
            means(SectionKey.DIALOGUE, "dialogue|mises? en (?:relation|reseau|lien)|concertation|networking"),
            means(SectionKey.EXPERIMENTS, "experimentations?|experiments?\\b|prototyp|pilotes?\\b|pilots?\\b"),
            means(SectionKey.SUPPORT, "accompagnements?|support\\b|mentoring|coaching"),
            means(SectionKey.PLACE, "(?:animation d un |le |un )?(?:tiers )?lieux?\\b|locaux\\b|the place\\b|venue"),
            means(
                    SectionKey.NEED,
                    "contexte|besoins?\\b|origines?\\b|genese|constats?\\b|diagnostics?\\b|enjeux?\\b|problematique|pourquoi|objectifs?\\b|finalites?|point de depart|au depart|premier kilometre"
                            + "|context|needs?\\b|background|why\\b|motivations?\\b|objectives?\\b|aims?\\b|goals?\\b|starting point|origins?\\b|the problem\\b"),
            means(
                    SectionKey.STORY,
                    "(?:le )?deroul|(?:(?:grandes|principales) )?etapes?\\b|histor|histoire|chronolog|calendrier|mise en (?:oeuvre|place)|methode|methodolog|demarche|actions?\\b|activites?\\b"
                            + "|description|recit|ce (?:qui a ete|que nous avons|qu on a) fait|comment\\b|story|timeline|(?:key )?steps?\\b|how (?:it|we)|implementation|process|activities|what (?:we|was) d"),
            means(
                    SectionKey.PITCH,
                    "en (?:bref|resume|une phrase|quelques mots|deux mots)|resume\\b|synthese|pitch|accroche|chapeau|(?:executive )?summary|in (?:short|brief|a nutshell|one sentence)|abstract|at a glance"),
            means(
                    SectionKey.CONTACTS,
                    "contacts?\\b|coordonnees|pour (?:en savoir|en parler|aller plus)|en savoir plus|referents?\\b|further information|find out more|more information"));

    private HeadingsToSections() {}

    private static Words means(SectionKey section, String words) {
        return new Words(section, Pattern.compile("\\b(?:" + words + ")"));
    }

    /** The section that a heading means; empty when nobody can tell. */
    static Optional<SectionKey> find(String heading) {
        var words = words(heading);
        var first = Integer.MAX_VALUE;
        SectionKey found = null;
        for (var it : ALL) {
            var at = it.words.matcher(words);
            if (at.find() && at.start() < first) {
                first = at.start();
                found = it.section;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether a line that looks like any other reads like the heading of a section. */
    static boolean isOne(String line) {
        var words = words(line);
        return line.length() <= LONGEST
                && !line.matches(".*[.;!…]|.*,.*")
                && words.split(" ", -1).length <= MOST_WORDS
                && line.matches("[^\\p{L}]*\\p{Lu}.*")
                && ALL.stream().anyMatch(it -> it.words.matcher(words).lookingAt() || startsAfterArticle(it, words));
    }

    private static boolean startsAfterArticle(Words of, String words) {
        var at = words.replaceFirst("^(?:l|la|le|les|nos|notre|un|une|des|du|de|the|our|a) ", "");
        return of.words.matcher(at).lookingAt();
    }

    /** Whether a heading says no more than that a section of these words follows. */
    static boolean saysNoMore(String heading) {
        var words = words(heading).replaceFirst("^(?:l|la|le|les|nos|notre|un|une|des|the|our) ", "");
        return words.split(" ", -1).length <= 3 && find(heading).isPresent();
    }

    private static String words(String heading) {
        var folded = NUMBER.matcher(Folded.of(heading).strip()).replaceFirst("");
        return folded.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
