package org.maillage.directory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.territory.Communes;
import org.maillage.territory.Communes.Meant;
import org.maillage.territory.Perimeters;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.stereotype.Component;

/** Finds the commune that was typed in a form, and offers those that it may be. */
@Component
public record MeantCommunes(Communes communes, Perimeters perimeters) {

    /**
     * The code of the commune in a field; empty for none, and where it is not known which is meant: the form says so then, and
     * offers those that it may be.
     *
     * @param team the territory of whose communes the form is most likely about; null for of any
     */
    public String code(Filled form, FormField<String> field, @Nullable UUID team) {
        // What was chosen among communes of one name comes after what was typed.
        form.values(field).stream().reduce((typed, chosen) -> chosen).ifPresent(it -> form.with(field, it));
        var typed = form.typed(field);
        if (typed.isEmpty()) {
            return "";
        }
        var own = team == null ? List.<String>of() : perimeters.communesOf(team);
        return switch (communes.meant(typed, own)) {
            case Meant.One(var code) -> code;
            case Meant.Several(var likely) -> {
                form.mistakes()
                        .unless(
                                false,
                                field.name(),
                                own.contains(likely.getFirst().code())
                                        ? "directory.wrong.commune-own"
                                        : "directory.wrong.commune-several");
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
