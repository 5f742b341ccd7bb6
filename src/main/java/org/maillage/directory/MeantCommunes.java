package org.maillage.directory;

import org.maillage.territory.Communes;
import org.maillage.territory.Communes.Meant;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.FormField;

/** Finds the commune that was typed in a form, and offers those that it may be. */
public record MeantCommunes(Communes communes) {

    /**
     * The code of the commune in a field; empty for none, and where it is not known which is meant: the form says so then, and
     * offers those that it may be.
     */
    public String code(Filled form, FormField<String> field) {
        // What was chosen among communes of one name comes after what was typed.
        form.values(field).stream().reduce((typed, chosen) -> chosen).ifPresent(it -> form.with(field, it));
        var typed = form.typed(field);
        if (typed.isEmpty()) {
            return "";
        }
        return switch (communes.meant(typed)) {
            case Meant.One(var code) -> code;
            case Meant.Several(var likely) -> {
                form.mistakes().unless(false, field.name(), "directory.wrong.commune-several");
                form.offer(
                        field,
                        likely.stream()
                                .map(it ->
                                        new Choice(it.name() + " (" + it.code() + ")", it.name() + ", " + it.detail()))
                                .toList());
                yield "";
            }
            case Meant.Nothing() -> {
                form.mistakes().unless(false, field.name(), "directory.wrong.commune", typed);
                yield "";
            }
        };
    }
}
