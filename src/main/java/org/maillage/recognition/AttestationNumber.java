package org.maillage.recognition;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The number under which anybody checks an attestation: twelve characters of Crockford's base 32, which leaves out those that are
 * taken for one another. Sixty random bits: nobody comes upon one by trying.
 */
record AttestationNumber(String characters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static AttestationNumber fresh() {
        return new AttestationNumber(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(it -> ALPHABET.substring(it, it + 1))
                .collect(Collectors.joining()));
    }

    /** What somebody has typed or read off paper, whatever stands between the characters; empty when it is no such number. */
    static Optional<AttestationNumber> typed(String typed) {
        var characters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0\\u202f.\\-\\u2010-\\u2015]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(characters).matches() ? Optional.of(new AttestationNumber(characters)) : Optional.empty();
    }

    /** In three groups, as people read it to one another. */
    String words() {
        return characters.substring(0, 4) + "-" + characters.substring(4, 8) + "-" + characters.substring(8);
    }

    /** The address of the page that says what it stands for. */
    String path() {
        return "/attestations/" + words();
    }
}
