package org.maillage.territory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What maps draw behind territories: the land of other countries, great rivers and lakes, as Natural Earth has them. They come
 * with the platform and never change while it runs.
 */
@Component
class Background {

    /** What a piece of the background is. */
    enum Piece {
        LAND,
        RIVER,
        LAKE
    }

    private final Map<Piece, List<Contour>> pieces;

    Background() {
        try (var file = new ClassPathResource("reference/background.csv").getInputStream()) {
            pieces = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .collect(Collectors.groupingBy(
                            Background::piece, Collectors.mapping(Background::path, Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Piece piece(String line) {
        return Piece.valueOf(line.substring(0, line.indexOf(',')).toUpperCase(java.util.Locale.ROOT));
    }

    private static Contour path(String line) {
        return Contour.parse(line.substring(line.indexOf(',') + 2, line.length() - 1));
    }

    List<Contour> all(Piece piece) {
        return pieces.getOrDefault(piece, List.of());
    }

    /** Land or lakes as far as they lie in a box: rings are cut at its edge. */
    List<Contour> areas(Piece piece, Box box) {
        return all(piece).stream()
                .filter(it -> it.box().meets(box))
                .map(it -> it.cutTo(box))
                .filter(it -> !it.rings().isEmpty())
                .toList();
    }

    /** Rivers of which a part may lie in a box. */
    List<Contour> rivers(Box box) {
        return all(Piece.RIVER).stream().filter(it -> it.box().meets(box)).toList();
    }
}
