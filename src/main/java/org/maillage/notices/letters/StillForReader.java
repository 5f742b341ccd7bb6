package org.maillage.notices.letters;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.maillage.notices.StillNews;
import org.springframework.stereotype.Component;

/** A letter that has waited goes to nobody who has left meanwhile or wants none any more, nor from who may write no more. */
@Component
record StillForReader(WrittenLetters letters, AllAudiences audiences, LetterEnds ends) implements StillNews {

    private static final Pattern LETTER =
            Pattern.compile(WrittenLetter.ROOT + "/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    @Override
    public boolean isFor(String recipient, String path) {
        var named = LETTER.matcher(path);
        if (!named.matches()) {
            return true;
        }
        return letters.find(UUID.fromString(named.group(1)))
                .flatMap(audiences::of)
                .filter(it -> ends.refusing(it.ending(), Set.of(recipient)).isEmpty())
                .filter(it ->
                        it.members().stream().anyMatch(member -> member.email().equals(recipient)))
                .isPresent();
    }
}
