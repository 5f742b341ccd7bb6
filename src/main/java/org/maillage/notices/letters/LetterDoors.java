package org.maillage.notices.letters;

import org.maillage.account.SignedIn;
import org.maillage.notices.Audience;
import org.maillage.shared.NotFound;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The doors of letters, which addresses name by {@code id}, and of audiences: {@code kind} and {@code scope}. */
@Component
record LetterDoors(WrittenLetters letters, AllAudiences audiences) implements Doors {

    @WritesTo
    Audience audience(Keys keys, SignedIn me) {
        var kind = keys.words("kind");
        if (!audiences.knows(kind)) {
            throw new NotFound("audience", kind);
        }
        return audiences
                .find(kind, keys.id("scope"), me.id())
                .orElseThrow(() -> new AccessDeniedException("This is for others to write."));
    }

    @IsAuthor
    WrittenLetter written(Keys keys, SignedIn me) {
        var letter = letters.get(keys.id("id"));
        if (!letter.author().equals(me.id())) {
            // That there is a letter of somebody else is theirs to tell.
            throw new NotFound("letter", letter.id());
        }
        return letter;
    }
}
