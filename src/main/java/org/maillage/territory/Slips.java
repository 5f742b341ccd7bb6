package org.maillage.territory;

/** How far two spellings are apart (Levenshtein, 1966): letters added, left out or written for another. */
final class Slips {

    private Slips() {}

    static int between(String one, String other) {
        var row = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var before = row[0];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var written = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                before = row[j];
                row[j] = Math.min(written, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
