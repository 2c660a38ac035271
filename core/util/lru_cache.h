// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <list>
#include <optional>
#include <utility>

namespace deep3d {

// The values that were used last, as many as fit a budget in bytes. Values are handed out by copy: store shared
// pointers. Lookup walks the list, newest first: made for tens of large values, not for thousands of small ones.
// One owner, one thread at a time.
template <class Key, class Value> class LruCache {
public:
    explicit LruCache(size_t budgetBytes) : m_budget(budgetBytes) {}

    // The value of `key`, which becomes the newest; std::nullopt where it is not held.
    std::optional<Value> find(const Key& key) {
        for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
            if (entry->key == key) {
                m_entries.splice(m_entries.begin(), m_entries, entry);
                return entry->value;
            }
        }
        return std::nullopt;
    }

    // Stores a value as the newest, replacing the one of the same key; the oldest go until the rest fits. A value that
    // is larger than the whole budget is not kept.
    void put(const Key& key, Value value, size_t bytes) {
        erase(key);
        if (bytes > m_budget) return;
        m_entries.push_front({key, std::move(value), bytes});
        m_bytes += bytes;
        while (m_bytes > m_budget) {
            m_bytes -= m_entries.back().bytes;
            m_entries.pop_back();
        }
    }

    void erase(const Key& key) {
        m_entries.remove_if([&](const Entry& entry) {
            if (!(entry.key == key)) return false;
            m_bytes -= entry.bytes;
            return true;
        });
    }

    void clear() {
        m_entries.clear();
        m_bytes = 0;
    }

    size_t bytes() const { return m_bytes; }
    size_t count() const { return m_entries.size(); }

private:
    struct Entry {
        Key key;
        Value value;
        size_t bytes;
    };
    size_t m_budget, m_bytes = 0;
    std::list<Entry> m_entries;  // newest first
};

}  // namespace deep3d
