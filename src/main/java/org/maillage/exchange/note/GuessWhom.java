package org.maillage.exchange.note;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads out of the words of a note whom it was with, where its author begins with it: « j’ai vu Marie Durand, … ». */
final class GuessWhom {

    private static final int LONGEST = 160;
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";

    private static final Pattern MET = Pattern.compile(
            "(?U)(?<![\\p{L}])(?i:vue?s?|rencontrée?s?|croisée?s?|appelée?s?|rappelée?s?|eue?s? (?:au téléphone )?|visitée?s?"
                    + "|(?:parlé|discuté|échangé|déjeuné|échange|rendez-vous|rdv|point|visio|réunion|café) (?:à|avec|chez)"
                    + "|passée? (?:chez|voir)|visite (?:chez|de|à)|saw|met(?: with)?|called|visited|(?:talked|spoke) (?:to|with)|lunch with)"
                    + "\\s+(?:(?:la |le |les |l['’]|the |au |aux )(?=\\p{Lu}))?"
                    + "((?:(?:M\\.|Mme|Mlle|Monsieur|Madame|Dr|Mr|Mrs|Ms)\\s+)?" + NAME
                    + "(?:\\s+(?:(?:de la|de l['’]|de|du|des|d['’]|et|of|the)\\s*)?" + NAME + "){0,5})");

    private GuessWhom() {}

    static Optional<String> in(String words) {
        var met = MET.matcher(words.length() > 2000 ? words.substring(0, 2000) : words);
        return met.find()
                ? Optional.of(met.group(1).replaceFirst("[.'’-]+$", "").replaceAll("\\s+", " "))
                        .filter(it -> it.length() <= LONGEST)
                : Optional.empty();
    }
}
