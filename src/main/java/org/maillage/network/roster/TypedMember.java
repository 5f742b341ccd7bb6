package org.maillage.network.roster;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Typed;

/**
 * Somebody in a line that was typed: a name, and an address before or behind it.
 *
 * @param organisation the sheet that is meant; null for none
 * @param email as it was typed where it is no address; empty where none was
 */
record TypedMember(@Nullable UUID organisation, String name, String email) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s;,<>\"()]+@[^\\s;,<>\"()]+");
    private static final int LONGEST = 200;

    static TypedMember read(String line) {
        var address = ADDRESS.matcher(line);
        var found = address.find() ? address.group() : "";
        var email = Typed.email(found).orElse(found);
        var name = Typed.line(ADDRESS.matcher(line).replaceAll(" "))
                .replaceAll("\\(\\s*\\)", " ")
                .replaceAll("^[\\s;,<>\"]+|[\\s;,<>\"]+$", "")
                .replaceAll("\\s{2,}", " ");
        return new TypedMember(null, Typed.cut(name, LONGEST), email);
    }

    TypedMember of(UUID sheet, String sheetName, String sheetEmail) {
        return new TypedMember(sheet, sheetName, email.isEmpty() ? sheetEmail.toLowerCase(Locale.ROOT) : email);
    }

    /** Whether there is a name, and an address that is one or none at all: then their link is handed over. */
    boolean isSound() {
        return !name.isEmpty() && (email.isEmpty() ? !name.contains("@") : Typed.isEmail(email));
    }
}
