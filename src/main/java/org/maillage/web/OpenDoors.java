package org.maillage.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Hands handlers what they ask for through the {@link Doors} of the modules. */
@Component
class OpenDoors implements HandlerMethodArgumentResolver {

    private final Map<Asked, Door> doors = new HashMap<>();

    OpenDoors(List<Doors> modules) {
        for (var module : modules) {
            for (var method : module.getClass().getDeclaredMethods()) {
                right(method).ifPresent(it -> add(new Asked(it, method.getReturnType()), new Door(module, method)));
            }
        }
    }

    private void add(Asked asked, Door door) {
        var twice = doors.put(asked, door);
        if (twice != null) {
            throw new IllegalStateException("Two doors for one thing (%s, %s).".formatted(door, twice));
        }
        door.method.setAccessible(true);
    }

    /** A right and the kind of thing on which it is asked for. */
    private record Asked(Class<? extends Annotation> right, Class<?> thing) {}

    private record Door(Doors module, Method method) {

        Object open(Keys keys, @Nullable Object reader) throws Exception {
            try {
                return Objects.requireNonNull(
                        method.getParameterCount() == 1
                                ? method.invoke(module, keys)
                                : method.invoke(module, keys, reader));
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof Exception cause ? cause : e;
            }
        }
    }

    private static Optional<Class<? extends Annotation>> right(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .<Class<? extends Annotation>>map(Annotation::annotationType)
                .filter(it -> it.isAnnotationPresent(Right.class))
                .findFirst();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return right(parameter.getParameter()).isPresent();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        var asked = new Asked(right(parameter.getParameter()).orElseThrow(), parameter.getParameterType());
        var door = doors.get(asked);
        if (door == null) {
            throw new IllegalStateException("There is no door for %s.".formatted(asked));
        }
        var variables = (Map<String, String>)
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return door.open(new Keys(variables == null ? Map.of() : variables), reader());
    }

    private static @Nullable Object reader() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null || signedIn instanceof AnonymousAuthenticationToken ? null : signedIn.getPrincipal();
    }
}
