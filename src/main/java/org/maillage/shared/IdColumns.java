package org.maillage.shared;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.util.ClassUtils;

/** Keeps every {@link Id} in a uuid column. */
@Configuration(proxyBeanMethods = false)
class IdColumns {

    @Bean
    JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect, BeanFactory beans) {
        return JdbcCustomConversions.of(dialect, List.of(new ToColumn(), new FromColumn(idTypes(beans))));
    }

    private static Set<Class<?>> idTypes(BeanFactory beans) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Id.class));
        return AutoConfigurationPackages.get(beans).stream()
                .flatMap(root -> scanner.findCandidateComponents(root).stream())
                .<Class<?>>map(it ->
                        ClassUtils.resolveClassName(java.util.Objects.requireNonNull(it.getBeanClassName()), null))
                .collect(Collectors.toSet());
    }

    @WritingConverter
    private static final class ToColumn implements Converter<Id, UUID> {

        @Override
        public UUID convert(Id id) {
            return id.value();
        }
    }

    @ReadingConverter
    private record FromColumn(Set<Class<?>> idTypes) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return idTypes.stream()
                    .map(type -> new ConvertiblePair(UUID.class, type))
                    .collect(Collectors.toSet());
        }

        @Override
        public @Nullable Object convert(@Nullable Object column, TypeDescriptor from, TypeDescriptor to) {
            return column == null ? null : BeanUtils.instantiateClass(constructor(to.getType()), column);
        }

        private static Constructor<?> constructor(Class<?> type) {
            return java.util.Objects.requireNonNull(ClassUtils.getConstructorIfAvailable(type, UUID.class));
        }
    }
}
